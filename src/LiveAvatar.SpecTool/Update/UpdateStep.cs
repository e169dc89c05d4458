using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Reports;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Update;

/// <summary>A new contract to its place, with all that follows from it; or a reason, and nothing changed.</summary>
internal static class UpdateStep
{
    public static async Task<int> RunAsync(UpdateOptions options, TextWriter log, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            var current = ContractLock.Read(options.Lock);
            var origin = await ContractReader.ReadAsync(options, current, time, cancellationToken).ConfigureAwait(false);
            if (origin.Bytes is not { } bytes || IsInPlace(options, bytes))
            {
                await log.WriteLineAsync($"Nothing has changed: {options.From} is what spec/openapi.json holds.").ConfigureAwait(false);
                await StepOutputs.WriteAsync("changed", "false", cancellationToken).ConfigureAwait(false);
                return ExitCode.Success;
            }

            var comparison = Compare(options, origin, bytes);
            await UpdatedFiles.WriteAsync(options, origin, bytes, comparison, log, time, cancellationToken).ConfigureAwait(false);
            await log.WriteAsync(TextReport.Write(comparison, options.Colours)).ConfigureAwait(false);
            await TestRun.RunAsync(options, time, cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        }
        catch (GenerationException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                await log.WriteLineAsync(diagnostic.ToString()).ConfigureAwait(false);
            }

            return exception.Diagnostics.Any(diagnostic => diagnostic.Code == SpecCode.TestsFailed.Id) ? ExitCode.TestsFailed : ExitCode.Failure;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await log.WriteLineAsync(StepDiagnostics.FileTrouble(options.Contract, exception.Message).ToString()).ConfigureAwait(false);
            return ExitCode.Failure;
        }
    }

    private static bool IsInPlace(UpdateOptions options, byte[] bytes) => File.Exists(options.Contract) && File.ReadAllBytes(options.Contract).AsSpan().SequenceEqual(bytes);

    private static ContractComparison Compare(UpdateOptions options, ContractOrigin origin, byte[] bytes)
    {
        var source = ContractChecks.Parse(origin.Source, bytes);
        var overlay = OverlayFile.Read(File.Exists(options.Overlay) ? options.Overlay : null);
        var contract = PublishedContract.From(source, overlay);
        ContractChecks.CheckByItself(contract);

        var current = PublishedContract.From(ContractChecks.Parse(options.Contract, File.ReadAllBytes(options.Contract)), overlay);
        if (!options.AcceptOtherApi)
        {
            ContractChecks.CheckSame(current, contract);
        }

        return ContractComparison.Of(current, contract);
    }
}
