using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Reports;
using LiveAvatar.SpecTool.PublicApi;
using LiveAvatar.SpecTool.Versioning;

namespace LiveAvatar.SpecTool.Update;

/// <summary>Everything that a new contract changes in the repository: all of it, or nothing when the client doesn't build.</summary>
internal static class UpdatedFiles
{
    public static async Task WriteAsync(
        UpdateOptions options, ContractOrigin origin, byte[] bytes, ContractComparison comparison, TextWriter log, TimeProvider time, CancellationToken cancellationToken)
    {
        var nswag = VersionFile.PackageVersion(options.Packages, "NSwag.MSBuild");
        using var files = new FileSet();
        files.Write(options.Contract, bytes);
        files.Write(options.Lock, ContractLock.Of(origin, comparison.New, nswag, time.GetUtcNow()).Write());

        var surface = await options.Build(cancellationToken).ConfigureAwait(false);
        var known = File.Exists(options.PublicApi) ? PublicApiFile.Parse(await File.ReadAllTextAsync(options.PublicApi, cancellationToken).ConfigureAwait(false)) : surface;
        var difference = PublicApiDifference.Of(known, surface);
        files.Write(options.PublicApi, PublicApiFile.Write(surface));

        var proposal = VersionProposal.Of(options.VersionFile, options.Changelog, comparison, difference);
        files.Write(options.VersionFile, proposal.VersionFileText);
        files.Write(options.Changelog, proposal.ChangelogText);

        foreach (var report in options.Reports)
        {
            await ReportFile.WriteAsync(report, DiffStep.Write(comparison, FormatOf(report)), cancellationToken).ConfigureAwait(false);
        }

        files.Keep();
        await log.WriteLineAsync($"{options.From} is in spec/openapi.json now. {proposal.Sentence}").ConfigureAwait(false);
        await StepOutputs.WriteAsync("changed", "true", cancellationToken).ConfigureAwait(false);
        await StepOutputs.WriteAsync("impact", comparison.Worst is { } worst ? Wording.Of(worst) : "safe", cancellationToken).ConfigureAwait(false);
        await StepOutputs.WriteAsync("version", proposal.Version.ToString(), cancellationToken).ConfigureAwait(false);
    }

    private static ReportFormat FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".MD" => ReportFormat.Markdown,
        ".JSON" => ReportFormat.Json,
        ".HTML" => ReportFormat.Html,
        _ => ReportFormat.Text,
    };
}
