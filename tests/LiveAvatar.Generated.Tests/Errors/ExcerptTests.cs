using System.Text;

namespace LiveAvatar.Generated.Tests.Errors;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData(2047, 2047)]
    [InlineData(2048, 2048)]
    [InlineData(2049, 2048)]
    public void Of_ALongText_IsItsBeginning(int length, int expected) => Excerpt.Of(new string('x', length)).Should().Be(new string('x', expected));

    [Fact]
    public void Of_Nothing_IsNull() => Excerpt.Of("").Should().BeNull();

    [Fact]
    public void Of_ASecretThatReachesOverTheEnd_HidesIt() =>
        Excerpt.Of($$"""{"x":"{{new string('x', 2020)}}","token":"abcdefghijklmnop"}""").Should().EndWith(""","token":"***"}""");

    [Theory]
    [InlineData("  a b\t", "a b")]
    [InlineData("a\r\nb\u001bc\u0085d", "a  b c d")]
    public void Line_IsOneLine(string text, string expected) => Excerpt.Line(text).Should().Be(expected);

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 500)]
    public void Line_OfALongText_IsItsBeginning(int length, int expected) => Excerpt.Line(" " + new string('x', length)).Should().Be(new string('x', expected));

    [Fact]
    public void Line_CutInsideACharacter_LeavesItOut() => Excerpt.Line(new string('x', 499) + "🎙").Should().Be(new string('x', 499));

    [Theory]
    [InlineData("No", "No.")]
    [InlineData("No.", "No.")]
    [InlineData("No!", "No!")]
    [InlineData("No?", "No?")]
    public void Sentence_HasAnEnd(string text, string expected) => Excerpt.Sentence(text).Should().Be(expected);

    [Theory]
    [InlineData("\ufeffa", "a")]
    [InlineData("ü", "ü")]
    public void Decode_IsUtf8WithoutItsMark(string text, string expected) => Decode(text).Should().Be(expected);

    [Fact]
    public void Decode_OfAHugeBody_IsAPartOfIt() => Decode(new string('x', 70_000)).Should().HaveLength(65_536);

    private static string Decode(string text)
    {
        using var body = Json.WireReaderTests.BodyOf(Encoding.UTF8.GetBytes(text));
        return Excerpt.Decode(body);
    }
}
