using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

public sealed class CleanTests(BuiltRepository repository) : IClassFixture<BuiltRepository>
{
    private readonly RepositoryCopy _repository = repository.Copy;

    [Fact]
    public async Task Clean_RemovesClientAndTool()
    {
        var generated = Path.GetDirectoryName(_repository.Client);

        (await _repository.RunAsync("clean")).EnsureSuccess();

        Directory.Exists(generated).Should().BeFalse();
        Directory.Exists(_repository.At("src/LiveAvatar.Generated/obj/tool")).Should().BeFalse();
    }

    [Fact]
    public async Task Clean_OfOneFramework_KeepsWhatBelongsToAll()
    {
        (await _repository.BuildAsync("--no-restore")).EnsureSuccess();

        (await _repository.RunAsync("clean", "-f:net8.0")).EnsureSuccess();

        File.Exists(_repository.Client).Should().BeTrue();
    }

    [Fact]
    public async Task Clean_OfADesignTimeBuild_KeepsTheClient()
    {
        (await _repository.BuildAsync("--no-restore")).EnsureSuccess();

        (await _repository.RunAsync("clean", "-p:DesignTimeBuild=true")).EnsureSuccess();

        File.Exists(_repository.Client).Should().BeTrue();
    }

    [Fact]
    public async Task Build_AfterClean_MakesTheClient()
    {
        (await _repository.RunAsync("clean")).EnsureSuccess();

        var result = (await _repository.BuildAsync("--no-restore")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }
}
