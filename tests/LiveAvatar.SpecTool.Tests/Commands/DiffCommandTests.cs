using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Reports;
using LiveAvatar.SpecTool.Tests.Diff;
using LiveAvatar.SpecTool.Tests.Generation;
using LiveAvatar.SpecTool.Tests.Repository;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private static readonly string Seed = RepositoryFiles.FullPath("tests/Contracts/seed.openapi.json");
    private static readonly string Full = RepositoryFiles.FullPath("tests/Contracts/liveavatar.openapi.json");

    private readonly TemporaryDirectory _folder = new();

    [Fact]
    public async Task SeedToFull_Has38OperationsAddedAndNothingBroken()
    {
        var report = await DiffAsync(Seed, Full);

        report["summary"]!.ToString(Newtonsoft.Json.Formatting.None).Should().Be("""{"breaking":0,"risky":0,"safe":38}""");
        report["changes"]!.Select(change => (string?)change["rule"]).Should().OnlyContain(rule => rule == "operation-added");
    }

    [Fact]
    public async Task FullToSeed_Has38OperationsRemovedAndBreaking()
    {
        var report = await DiffAsync(Full, Seed);

        report["summary"]!.ToString(Newtonsoft.Json.Formatting.None).Should().Be("""{"breaking":38,"risky":0,"safe":0}""");
        report["changes"]!.Select(change => (string?)change["rule"]).Should().OnlyContain(rule => rule == "operation-removed");
    }

    [Theory]
    [InlineData(null, ExitCode.Success)]
    [InlineData("Safe", ExitCode.ChangesFound)]
    [InlineData("Breaking", ExitCode.Success)]
    public async Task FailOn_EndsWithItsExitCode(string? failOn, int exitCode) =>
        (await RunAsync(Seed, Full, TextWriter.Null, failOn is null ? null : Enum.Parse<Impact>(failOn))).Should().Be(exitCode);

    [Fact]
    public async Task FailOn_NothingChanged_Succeeds() => (await RunAsync(Full, Full, TextWriter.Null, Impact.Safe)).Should().Be(ExitCode.Success);

    [Fact]
    public async Task MissingContract_IsACodedError()
    {
        using var log = new StringWriter();

        (await RunAsync(Seed, _folder.At("none.json"), log)).Should().Be(ExitCode.Failure);

        log.ToString().Should().Contain("error LABUILD010");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<JObject> DiffAsync(string old, string now)
    {
        using var log = new StringWriter();
        await RunAsync(old, now, log, format: ReportFormat.Json);
        return JObject.Parse(log.ToString());
    }

    private static Task<int> RunAsync(string old, string now, TextWriter log, Impact? failOn = null, ReportFormat format = ReportFormat.Text) =>
        DiffStep.RunAsync(new DiffOptions { Old = old, New = now, FailOn = failOn, Format = format, Overlay = RepositoryFiles.FullPath("spec/overlay.json") }, log, CancellationToken.None);
}
