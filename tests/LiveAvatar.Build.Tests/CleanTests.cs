using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

public sealed class CleanTests(BuiltRepository repository) : StepTests(repository)
{
    [Fact]
    public async Task Clean_RemovesTheClient_AndKeepsTheTool()
    {
        var generated = Path.GetDirectoryName(Repository.Client);

        (await Repository.RunAsync("clean")).EnsureSuccess();

        Directory.Exists(generated).Should().BeFalse();
        Directory.EnumerateFiles(Repository.Tools, "ready", SearchOption.AllDirectories).Should().ContainSingle();
    }

    [Fact]
    public async Task Clean_OfOneFramework_KeepsWhatBelongsToAll()
    {
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        (await Repository.RunAsync("clean", "-f:net10.0")).EnsureSuccess();

        File.Exists(Repository.Client).Should().BeTrue();
    }

    [Fact]
    public async Task Clean_OfADesignTimeBuild_KeepsTheClient()
    {
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        (await Repository.RunAsync("clean", "-p:DesignTimeBuild=true")).EnsureSuccess();

        File.Exists(Repository.Client).Should().BeTrue();
    }

    [Fact]
    public async Task Build_AfterClean_MakesTheClient()
    {
        (await Repository.RunAsync("clean")).EnsureSuccess();

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }
}
