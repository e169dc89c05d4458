using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>What is wrong fails the build at its place, and what was made before is not compiled instead.</summary>
public sealed class FailureTests(BuiltRepository repository) : StepTests(repository)
{
    [Fact]
    public async Task Build_ContractIsNotJson_FailsAtFileAndLineAndCompilesNothing()
    {
        var assembly = File.GetLastWriteTimeUtc(Repository.Assembly("net10.0"));
        var contract = await File.ReadAllTextAsync(Repository.Contract);
        await File.WriteAllTextAsync(Repository.Contract, contract.Replace("\"title\": \"Live avatar API\",", "\"title\": \"Live avatar API\"", StringComparison.Ordinal));

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();
        var again = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();
        var compiled = File.GetLastWriteTimeUtc(Repository.Assembly("net10.0"));
        await File.WriteAllTextAsync(Repository.Contract, contract);
        var repaired = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        result.Diagnostics("LASPEC001").Should().ContainSingle().Which.Should().MatchRegex(@"spec.openapi\.json\(5,\d+\): error LASPEC001: ");
        result.Output.Should().NotContain("MSB3073");
        again.Diagnostics("LASPEC001").Should().ContainSingle();
        compiled.Should().Be(assembly);
        repaired.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    [Fact]
    public async Task Build_ContractMissing_SaysSo()
    {
        File.Delete(Repository.Contract);

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();

        result.Diagnostics("LABUILD010").Should().ContainSingle().Which.Should().MatchRegex(@"openapi\.json ?: error LABUILD010: The contract is missing\.");
    }

    [Fact]
    public async Task Build_TemplateBroken_FailsAtTheTemplatesLine()
    {
        var template = Repository.At("src/LiveAvatar.Generated/Templates/File.liquid");
        await File.WriteAllTextAsync(template, "\n{% if x %\n");

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();

        result.Diagnostics("LABUILD015").Should().ContainSingle().Which.Should().MatchRegex(@"Templates.File\.liquid\(\d+,\d+\): error LABUILD015: NSwag could not make the client: .*Invalid 'if' tag");
        result.Output.Should().NotContain("   at NSwag");
    }

    [Fact]
    public async Task Build_SettingsBroken_FailsAtTheirLine()
    {
        Repository.Edit("nswag.json", "\"documentGenerator\":", "\"documentGenerator\"");

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();

        result.Diagnostics("LABUILD015").Should().ContainSingle().Which.Should().MatchRegex(@"nswag\.json\(\d+,\d+\): error LABUILD015: ");
    }

    [Fact]
    public async Task Build_SettingsWriteElsewhere_SaysThatNothingWasWritten()
    {
        Repository.Edit("nswag.json", "\"output\": \"$(Client)\"", "\"output\": \"src/LiveAvatar.Generated/obj/elsewhere.cs\"");

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureFailure();

        result.Diagnostics("LABUILD016").Should().ContainSingle();
    }
}
