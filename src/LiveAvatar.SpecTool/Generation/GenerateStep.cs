using System.Globalization;
using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>The step as MSBuild sees it: one line when it went well, diagnostics when not.</summary>
internal static class GenerateStep
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<int> RunAsync(GenerateOptions options, TextWriter log, TimeProvider time, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        if (options.DesignTime && !File.Exists(options.NSwag))
        {
            return ExitCode.Success;
        }

        try
        {
            var patience = options.DesignTime ? TimeSpan.Zero : Patience;
            using var held = await BuildLock.TakeAsync(LockFor(options.Output), patience, time, cancellationToken).ConfigureAwait(false);
            if (options.InstallInto is { } folder)
            {
                ToolInstallation.Into(folder);
            }

            // A second look, now that nobody else is at it: the build we waited for may have made what we want.
            if (!options.Force && Stamp.SummaryIfCurrent(options.Output, options.Key) is { } summary)
            {
                await log.WriteLineAsync($"client is current with {options.Contract} ({summary})").ConfigureAwait(false);
                return ExitCode.Success;
            }

            var made = await ClientGenerator.RunAsync(options, log, time, cancellationToken).ConfigureAwait(false);
            var seconds = time.GetElapsedTime(start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
            await log.WriteLineAsync($"client made from {options.Contract} ({made.Summary}) in {seconds} s").ConfigureAwait(false);
            return ExitCode.Success;
        }
        catch (GenerationException) when (options.DesignTime)
        {
            return ExitCode.Success;
        }
        catch (GenerationException exception)
        {
            return await FailAsync(exception.Diagnostics, log).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await FailAsync([StepDiagnostics.FileTrouble(options.Output, exception.Message)], log).ConfigureAwait(false);
        }
    }

    private static async Task<int> FailAsync(IEnumerable<Diagnostic> diagnostics, TextWriter log)
    {
        foreach (var diagnostic in diagnostics)
        {
            await log.WriteLineAsync(diagnostic.ToString()).ConfigureAwait(false);
        }

        return ExitCode.Failure;
    }

    // Beside the folder that `dotnet clean` removes, not in it: a lock that is deleted while held is no lock.
    private static string LockFor(string output) => Path.GetDirectoryName(Path.GetFullPath(output)) + ".lock";
}
