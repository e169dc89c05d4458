namespace LiveAvatar.SpecTool.Tests.Repository;

public class PathRulesTests
{
    [Theory]
    [InlineData("README.md", true)]
    [InlineData(".ci/run", true)]
    [InlineData("src/LiveAvatar.SpecTool/Program.cs", true)]
    [InlineData("NOTES.md", false)]
    [InlineData("eng/build.sh", false)]
    [InlineData("readme.md", false)]
    public void TopLevel_Sample(string path, bool good) => (PathRules.TopLevel(path) is null).Should().Be(good);

    [Theory]
    [InlineData("src/A/Binary.cs", true)]
    [InlineData("src/A/obj/x.cs", false)]
    [InlineData("bin/x.txt", false)]
    [InlineData("src/A/LiveAvatarClient.g.cs", false)]
    [InlineData("A.1.0.0.nupkg", false)]
    [InlineData("spec/openapi.prepared.json", false)]
    public void Built_Sample(string path, bool good) => (PathRules.Built(path) is null).Should().Be(good);

    [Fact]
    public void TopLevel_Repository() => RepositoryFiles.All.Select(PathRules.TopLevel).Should().OnlyContain(problem => problem == null);

    [Fact]
    public void Built_Repository() => RepositoryFiles.All.Select(PathRules.Built).Should().OnlyContain(problem => problem == null);
}
