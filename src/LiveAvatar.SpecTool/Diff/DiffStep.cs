using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Reports;
using LiveAvatar.SpecTool.Diff.Reports.Html;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Diff;

/// <summary>Two files to a report and an exit code.</summary>
internal static class DiffStep
{
    public static async Task<int> RunAsync(DiffOptions options, TextWriter log, CancellationToken cancellationToken)
    {
        try
        {
            var overlay = OverlayFile.Read(options.Overlay);
            var old = Read(options.Old);
            var now = Read(options.New);

            // Each takes about half of the time.
            var contracts = await Task.WhenAll(
                Task.Run(() => PublishedContract.From(old, overlay), cancellationToken),
                Task.Run(() => PublishedContract.From(now, overlay), cancellationToken)).ConfigureAwait(false);
            var comparison = ContractComparison.Of(contracts[0], contracts[1]);
            await WriteAsync(options, comparison, log, cancellationToken).ConfigureAwait(false);
            return options.FailOn <= comparison.Worst ? ExitCode.ChangesFound : ExitCode.Success;
        }
        catch (GenerationException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                await log.WriteLineAsync(diagnostic.ToString()).ConfigureAwait(false);
            }

            return ExitCode.Failure;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await log.WriteLineAsync(StepDiagnostics.FileTrouble(options.Output ?? options.New, exception.Message).ToString()).ConfigureAwait(false);
            return ExitCode.Failure;
        }
    }

    public static string Write(ContractComparison comparison, ReportFormat format, bool colours = false) => format switch
    {
        ReportFormat.Markdown => MarkdownReport.Write(comparison),
        ReportFormat.Json => JsonReport.Write(comparison),
        ReportFormat.Html => HtmlReport.Write(comparison),
        _ => TextReport.Write(comparison, colours),
    };

    private static async Task WriteAsync(DiffOptions options, ContractComparison comparison, TextWriter log, CancellationToken cancellationToken)
    {
        var report = Write(comparison, options.Format, options.Colours && options.Output is null);
        if (options.Output is { } file)
        {
            await ReportFile.WriteAsync(file, report, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await log.WriteAsync(report.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static ContractSource Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new GenerationException(StepDiagnostics.FileMissing("contract", Path.GetFullPath(file)));
        }

        var (source, failure) = ContractSource.Of(file, File.ReadAllBytes(file));
        return source ?? throw new GenerationException(failure!);
    }
}
