using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>NSwag from npm, from where it is not installed yet.</summary>
public sealed class NpmTests : IDisposable
{
    private const string LockFile = "src/LiveAvatar.Generated/npm/package-lock.json";

    private readonly RepositoryCopy _repository = new();

    public NpmTests() => _repository.RemoveInstalledNSwag();

    [Fact]
    public async Task Build_NotInstalled_InstallsWhatTheLockFileNames_AndManifestTouched_MakesTheClientAnew()
    {
        var result = (await ForcedBuildAsync()).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        _repository.InstalledNSwag().Should().ContainSingle();
        Directory.EnumerateDirectories(_repository.At("obj/feed"), "npm-*").Should().BeEmpty();

        File.AppendAllText(_repository.At("src/LiveAvatar.Generated/npm/package.json"), "\n");
        (await ForcedBuildAsync()).EnsureSuccess().ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    [Fact]
    public async Task Build_IntegrityDiffers_FailsAtTheLockFile()
    {
        _repository.Edit(LockFile, "sha512-V6Li", "sha512-AAAA");

        var result = (await ForcedBuildAsync()).EnsureFailure();

        result.Diagnostics("LABUILD012").Should().ContainSingle().Which.Should().MatchRegex(@"package-lock\.json ?: error LABUILD012: ");
        _repository.InstalledNSwag().Should().BeEmpty();
    }

    [Fact]
    public async Task Build_NeitherPackageNorNpm_NamesBothWaysOut()
    {
        var result = (await ForcedBuildAsync(BarePath.For(_repository))).EnsureFailure();

        result.Diagnostics("LABUILD011").Should().ContainSingle().Which.Should().Contain("Add a package source that has NSwag.MSBuild 14.7.1, or install Node.js");
    }

    public void Dispose() => _repository.Dispose();

    private Task<BuildResult> ForcedBuildAsync(params (string Name, string Value)[] environment) =>
        _repository.RunAsync(environment, "build", "-f:net10.0", "-p:LiveAvatarNSwag=npm");
}
