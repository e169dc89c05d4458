namespace LiveAvatar.SpecTool.Tests.Repository;

public class TextRulesTests
{
    [Theory]
    [InlineData("a.cs", new byte[] { 65, 10 }, true)]
    [InlineData("a.md", new byte[] { 0xC3, 0xBC, 10 }, true)]
    [InlineData("a.md", new byte[] { 0xFC, 10 }, false)]
    [InlineData("a.cs", new byte[] { 65, 13, 10 }, false)]
    [InlineData("a.cs", new byte[] { 65, 0, 10, 0 }, false)]
    [InlineData("a.cs", new byte[] { 0xEF, 0xBB, 0xBF, 65, 10 }, false)]
    [InlineData("a.sln", new byte[] { 0xEF, 0xBB, 0xBF, 65, 10 }, true)]
    [InlineData("spec/openapi.json", new byte[] { 65, 13, 10 }, true)]
    public void Encoding_Sample(string path, byte[] bytes, bool good) => (TextRules.Encoding(path, bytes) is null).Should().Be(good);

    [Theory]
    [InlineData("a.cs", 350, true)]
    [InlineData("a.cs", 351, false)]
    [InlineData("a.json", 351, true)]
    public void Length_Sample(string path, int lines, bool good) => (TextRules.Length(path, new string('\n', lines)) is null).Should().Be(good);

    [Theory]
    [InlineData("* text=auto eol=lf\nspec/openapi.json -text\n", true)]
    [InlineData("spec/openapi.json -text\n* text=auto eol=lf\n", false)]
    [InlineData("* text=auto eol=lf\n", false)]
    [InlineData("spec/openapi.json -text\n", false)]
    public void Attributes_Sample(string text, bool good) => (TextRules.Attributes(text) is null).Should().Be(good);

    [Fact]
    public void Encoding_Repository() =>
        RepositoryFiles.All
            .Select(path => TextRules.Encoding(path, File.ReadAllBytes(RepositoryFiles.FullPath(path))))
            .Should().OnlyContain(problem => problem == null);

    [Fact]
    public void Length_Repository() =>
        RepositoryFiles.All.Select(path => TextRules.Length(path, RepositoryFiles.Read(path))).Should().OnlyContain(problem => problem == null);

    [Fact]
    public void Attributes_Repository() => TextRules.Attributes(RepositoryFiles.Read(".gitattributes")).Should().BeNull();
}
