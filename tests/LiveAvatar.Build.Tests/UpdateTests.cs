using System.Security.Cryptography;
using System.Text.Json.Nodes;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>`SpecTool update` as a maintainer runs it: the client is really made from the new contract, and really built.</summary>
[Trait("Category", "Slow")]
public sealed class UpdateTests : IDisposable
{
    private static readonly (string Name, string Value)[] Environment = [("RunAnalyzers", "false"), ("NuGetAudit", "false")];

    private readonly RepositoryCopy _repository = new();

    [Fact]
    public async Task Update_OneMoreOperation_ChangesAllThatFollowsFromIt_AndASecondTimeNothing()
    {
        await File.WriteAllTextAsync(_repository.At("spec/CHANGELOG.md"), "# Changelog\n\n## 1.2.3 (2026-01-01)\n\n- One.\n");
        await File.WriteAllTextAsync(_repository.At("src/Version.props"), "<Project><PropertyGroup><VersionPrefix>1.2.3</VersionPrefix></PropertyGroup></Project>\n");
        var larger = LargerContract.Of(await File.ReadAllTextAsync(_repository.Contract));
        await File.WriteAllTextAsync(_repository.At("larger.json"), larger);

        var first = (await UpdateAsync()).EnsureSuccess();
        var after = Spec();
        var second = (await UpdateAsync()).EnsureSuccess();

        first.Output.Should().Contain("larger.json is in spec/openapi.json now.").And.Contain("The version is 1.3.0 now, and was 1.2.3");
        (await File.ReadAllTextAsync(_repository.Contract)).Should().Be(larger);
        LockShouldBeOf(await File.ReadAllBytesAsync(_repository.Contract));
        (await ReadAsync("spec/public-api.txt")).Should().Contain("GetVoiceAgainAsync(");
        (await ReadAsync("src/Version.props")).Should().Contain("<VersionPrefix>1.3.0</VersionPrefix>");
        (await ReadAsync("spec/CHANGELOG.md")).Should().StartWith("# Changelog\n\n## 1.3.0 (unreleased)\n\n- Made from ").And.Contain("Voices.GetVoiceAgainAsync was added.");
        (await ReadAsync("bin/report.md")).Should().Contain("GetVoiceAgainAsync");
        second.Output.Should().Contain("Nothing has changed: larger.json is what spec/openapi.json holds.");
        Spec().Should().Equal(after);
    }

    public void Dispose() => _repository.Dispose();

    private Task<BuildResult> UpdateAsync() => DotNet.RunAsync(
        _repository.Root, Environment, "run", "--project", "src/LiveAvatar.SpecTool", "--", "update", "--from", "larger.json", "--no-test", "--report", "bin/report.md");

    private void LockShouldBeOf(byte[] contract)
    {
        var kept = JsonNode.Parse(File.ReadAllText(_repository.At("spec/contract.lock.json")))!;
        ((string?)kept["source"]).Should().Be("larger.json");
        ((string?)kept["sha256"]).Should().Be(Convert.ToHexStringLower(SHA256.HashData(contract)));
        ((int?)kept["operations"]).Should().Be(40);
    }

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(_repository.At(file));

    private Dictionary<string, string> Spec() => Directory.EnumerateFiles(_repository.At("spec")).Append(_repository.At("src/Version.props"))
        .ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);
}
