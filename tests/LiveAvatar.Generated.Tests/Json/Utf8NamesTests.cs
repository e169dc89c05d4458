using System.Globalization;
using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class Utf8NamesTests
{
    private readonly Utf8Names _names = new();

    [Fact]
    public void Find_NamesThatWereAdded_GivesThemselves()
    {
        var added = Enumerable.Range(0, 3000).Select(number => "name_" + number.ToString(CultureInfo.InvariantCulture)).ToList();

        Parallel.ForEach(added, _names.Add);

        added.Should().OnlyContain(name => ReferenceEquals(Find(name), name));
    }

    [Fact]
    public void Find_NameThatWasAddedTwice_GivesTheFirst()
    {
        var first = new string("id");
        _names.Add(first);
        _names.Add(new string("id"));

        Find("id").Should().BeSameAs(first);
    }

    [Fact]
    public void Find_AnyOtherName_GivesNull()
    {
        _names.Add("id");
        _names.Add("é");

        Find("di").Should().BeNull();
        Find("").Should().BeNull();
        Find("é").Should().BeNull("it only knows ASCII");
    }

    [Theory]
    [InlineData("code")]
    [InlineData("message")]
    [InlineData("data")]
    public void NameOfAnEnvelope_IsKnownToEveryReader(string name) => NameIn(name).Should().BeSameAs(NameIn(name)).And.Be(name);

    private static string NameIn(string name)
    {
        using var body = WireReaderTests.BodyOf(Encoding.UTF8.GetBytes($$"""{"{{name}}":1}"""));
        using var reader = WireJson.ReaderOf(body);
        reader.Read();
        reader.Read();
        return (string)reader.Value!;
    }

    private string? Find(string name)
    {
        var bytes = Encoding.UTF8.GetBytes($"\"{name}\"");
        return _names.Find(bytes, start: 1, bytes.Length - 2);
    }
}
