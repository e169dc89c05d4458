namespace LiveAvatar.SpecTool.Tests.Repository;

public class RepositoryFilesTests
{
    [Fact]
    public void All_HoldsWhatWasWritten_NotWhatWasBuilt()
    {
        RepositoryFiles.All.Should().Contain(["LiveAvatar.Generated.sln", "spec/openapi.json", "tests/Directory.Build.props"]);
        RepositoryFiles.All.Should().NotContain(path => path.Contains("/obj/"));
    }

    [Fact]
    public void Walk_HoldsWhatWasWritten_NotWhatWasBuilt()
    {
        var paths = RepositoryFiles.Walk(RepositoryFiles.Root).ToList();

        paths.Should().Contain(["LiveAvatar.Generated.sln", "spec/openapi.json", "tests/Directory.Build.props"]);
        paths.Should().NotContain(path => path.Contains("/obj/") || path.StartsWith(".git/"));
    }
}
