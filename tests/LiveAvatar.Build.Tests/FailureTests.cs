using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>What is wrong fails the build at its place, and what was made before is not compiled instead.</summary>
public sealed class FailureTests(BuiltRepository repository) : IClassFixture<BuiltRepository>
{
    private readonly RepositoryCopy _repository = repository.Copy;

    [Fact]
    public async Task Build_ContractIsNotJson_FailsAtFileAndLineAndCompilesNothing()
    {
        var assembly = File.GetLastWriteTimeUtc(_repository.Assembly("net10.0"));
        var contract = await File.ReadAllTextAsync(_repository.Contract);
        await File.WriteAllTextAsync(_repository.Contract, contract.Replace("\"title\": \"Live avatar API\",", "\"title\": \"Live avatar API\"", StringComparison.Ordinal));

        var result = (await _repository.BuildAsync("--no-restore")).EnsureFailure();
        var again = (await _repository.BuildAsync("--no-restore")).EnsureFailure();
        var compiled = File.GetLastWriteTimeUtc(_repository.Assembly("net10.0"));
        await File.WriteAllTextAsync(_repository.Contract, contract);
        var repaired = (await _repository.BuildAsync("--no-restore")).EnsureSuccess();

        result.Diagnostics("LASPEC001").Should().ContainSingle().Which.Should().MatchRegex(@"spec.openapi\.json\(5,\d+\): error LASPEC001: ");
        result.Output.Should().NotContain("MSB3073");
        again.Diagnostics("LASPEC001").Should().ContainSingle();
        compiled.Should().Be(assembly);
        repaired.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    [Fact]
    public async Task Build_ContractMissing_SaysSo()
    {
        var aside = _repository.Contract + ".aside";
        File.Move(_repository.Contract, aside);

        var result = (await _repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();
        File.Move(aside, _repository.Contract);

        result.Diagnostics("LABUILD010").Should().ContainSingle().Which.Should().MatchRegex(@"openapi\.json ?: error LABUILD010: The contract is missing\.");
    }

    [Fact]
    public async Task Build_TemplateBroken_FailsAtTheTemplatesLine()
    {
        var template = _repository.At("src/LiveAvatar.Generated/Templates/File.liquid");
        var original = File.Exists(template) ? await File.ReadAllTextAsync(template) : null;
        await File.WriteAllTextAsync(template, "\n{% if x %\n");

        var result = (await _repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();
        Restore(template, original);

        result.Diagnostics("LABUILD015").Should().ContainSingle().Which.Should().MatchRegex(@"Templates.File\.liquid\(\d+,\d+\): error LABUILD015: NSwag could not make the client: .*Invalid 'if' tag");
        result.Output.Should().NotContain("   at NSwag");
    }

    [Fact]
    public async Task Build_SettingsBroken_FailsAtTheirLine()
    {
        var original = await File.ReadAllTextAsync(_repository.At("nswag.json"));
        await File.WriteAllTextAsync(_repository.At("nswag.json"), original.Replace("\"documentGenerator\":", "\"documentGenerator\"", StringComparison.Ordinal));

        var result = (await _repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();
        Restore(_repository.At("nswag.json"), original);

        result.Diagnostics("LABUILD015").Should().ContainSingle().Which.Should().MatchRegex(@"nswag\.json\(\d+,\d+\): error LABUILD015: ");
    }

    [Fact]
    public async Task Build_SettingsWriteElsewhere_SaysThatNothingWasWritten()
    {
        var original = await File.ReadAllTextAsync(_repository.At("nswag.json"));
        _repository.Edit("nswag.json", "\"output\": \"$(Client)\"", "\"output\": \"src/LiveAvatar.Generated/obj/elsewhere.cs\"");

        var result = (await _repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();
        Restore(_repository.At("nswag.json"), original);

        result.Diagnostics("LABUILD016").Should().ContainSingle();
    }

    private static void Restore(string file, string? text)
    {
        File.Delete(file);
        if (text is not null)
        {
            File.WriteAllText(file, text);
        }
    }
}
