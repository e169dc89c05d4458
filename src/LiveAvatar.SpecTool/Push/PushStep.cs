using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Push;

/// <summary>All checks first, then one package after the other: a line for each.</summary>
internal static class PushStep
{
    public static async Task<int> RunAsync(PushOptions options, TextWriter log, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            var packages = await PackageSet.ReadAsync(options, cancellationToken).ConfigureAwait(false);
            var client = new NuGetClient(options, time);
            foreach (var package in packages)
            {
                var isPushed = await client.PushAsync(package, cancellationToken).ConfigureAwait(false);
                await log.WriteLineAsync(isPushed ? $"{package.Name} is pushed." : $"{package.Name} is skipped: the feed has it already.").ConfigureAwait(false);
            }

            return ExitCode.Success;
        }
        catch (PushException exception)
        {
            return await FailAsync(exception.Diagnostics, log).ConfigureAwait(false);
        }
        catch (GenerationException exception)
        {
            return await FailAsync(exception.Diagnostics, log).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await FailAsync([new Diagnostic(Severity.Error, "LAPUSH012", options.Packages, 0, 0, "", exception.Message)], log).ConfigureAwait(false);
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
}
