using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests.Script;

/// <summary>The script with the real dotnet and the real SpecTool, called from a folder outside of the repository.</summary>
[Trait("Category", "Slow")]
public sealed class ProgramTests : IDisposable
{
    private readonly RepositoryCopy _repository = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("la-caller-").FullName;

    [Fact]
    public async Task Paths_AreRelativeToTheCallersFolder_AndUsageErrorsAreOneSentence()
    {
        PowerShell.SkipUnlessRestored();
        _repository.CopyFromOrigin("build.ps1");
        File.Copy(_repository.Contract, Path.Combine(_folder, "old.json"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "new.json"), LargerContract.Of(await File.ReadAllTextAsync(_repository.Contract)));
        Directory.CreateDirectory(Path.Combine(_folder, "feed"));

        var diff = await RunAsync("-File", Script, "diff", "old.json", "new.json", "--format", "html", "--out", "out/diff.html");
        var rest = await RunAsync(
            "-Command",
            $$"""
            $calls = 'update-spec', 'push', 'update-spec -From old.json', 'push -Feed feed', 'version --tag v0'
            foreach ($words in $calls) {
                $words = -split $words
                $output = & '{{Script}}' @words 2>&1
                "$words ($LASTEXITCODE): $($output -join ' ')"
            }
            """);

        diff.EnsureSuccess().Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(_folder, "out", "diff.html"))).Should().Contain("GetVoiceAgainAsync");
        rest.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Should().SatisfyRespectively(
            line => line.Should().Be("update-spec (2): Say where the new contract is: --from <address or file>, which is -From in build.ps1."),
            line => line.Should().Be("push (2): Say where to push to: --feed <address, name or folder>, which is -Feed in build.ps1."),
            line => line.Should().Be("update-spec -From old.json (0): Nothing has changed: old.json is what spec/openapi.json holds."),
            line => line.Should().StartWith("push -Feed feed (1): ").And.Contain($"{InRepository("bin", "packages")}: error LAPUSH001: There is no"),
            line => line.Should().StartWith("version --tag v0 (1): ").And.Contain("Version.props: error LASPEC071: The tag is v0,"));
    }

    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // The temporary folder has several names on some systems.
    private string InRepository(params string[] names) => Path.Combine([Path.GetFileName(_repository.Root), .. names]);

    private string Script => _repository.At("build.ps1");

    private Task<BuildResult> RunAsync(params string[] arguments) => PowerShell.RunAsync(
        _folder,
        [("RunAnalyzers", "false"), ("NuGetAudit", "false"),
            ("PATH", DotNet.Folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"))],
        ["-NoProfile", .. arguments]);
}
