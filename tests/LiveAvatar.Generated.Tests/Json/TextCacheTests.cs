using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class TextCacheTests
{
    private readonly TextCache _texts = new();

    [Fact]
    public void Find_ShortText_IsMadeOnce()
    {
        var text = Find(new string('x', 32));

        text.Should().Be(new string('x', 32));
        Find(new string('x', 32)).Should().BeSameAs(text);
    }

    [Fact]
    public void Find_NoText_IsTheEmptyOne() => Find("").Should().BeSameAs("");

    [Theory]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("é")]
    public void Find_LongOrNotAscii_IsNull(string text) => Find(text).Should().BeNull();

    [Fact]
    public void Clear_ForgetsEverything()
    {
        var text = Find("secret");

        _texts.Clear();
        _texts.Clear();

        Find("secret").Should().Be(text).And.NotBeSameAs(text);
    }

    private string? Find(string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"\"{text}\"");
        return _texts.Find(bytes, start: 1, bytes.Length - 2);
    }
}
