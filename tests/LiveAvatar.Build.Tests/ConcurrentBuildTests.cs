using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>Two processes at once on one tree, as an editor and a terminal are.</summary>
[Trait("Category", "Slow")]
public sealed class ConcurrentBuildTests : IDisposable
{
    private readonly RepositoryCopy _repository = new();

    [Fact]
    public async Task Build_TwoAtOnceWithoutTool_BothSucceedAndLeaveOneTool()
    {
        (await _repository.RunAsync("restore")).EnsureSuccess();
        Directory.Delete(_repository.Tools, recursive: true);

        var results = await Task.WhenAll(_repository.BuildAsync("--no-restore"), _repository.BuildAsync("--no-restore"));

        results.Should().AllSatisfy(result => result.EnsureSuccess().ClientLines.Should().ContainSingle());
        results.SelectMany(result => result.ClientLines).Count(line => line.StartsWith("client made", StringComparison.Ordinal)).Should().Be(1);
        Directory.EnumerateDirectories(_repository.Tools).Should().ContainSingle().Which.Should().Match<string>(folder => File.Exists(Path.Combine(folder, "ready")));
    }

    [Fact]
    public async Task Build_TwoAtOnceForced_BothSucceed()
    {
        (await _repository.RunAsync("restore")).EnsureSuccess();

        var results = await Task.WhenAll(
            _repository.BuildAsync("--no-restore", "-f:net8.0", "-p:LiveAvatarGenerate=always"),
            _repository.BuildAsync("--no-restore", "-f:net10.0", "-p:LiveAvatarGenerate=always"));

        results.Should().AllSatisfy(result => result.EnsureSuccess().ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from"));
    }

    public void Dispose() => _repository.Dispose();
}
