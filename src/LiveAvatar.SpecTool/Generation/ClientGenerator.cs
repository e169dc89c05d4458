using System.Globalization;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>Contract to C#: prepare, NSwag, the output in its place, and the stamp last.</summary>
internal static class ClientGenerator
{
    public static async Task<Stamp> RunAsync(GenerateOptions options, TextWriter log, TimeProvider time, CancellationToken cancellationToken)
    {
        // First of all: whatever fails from here on, the output that is there does not count as current.
        var stampFile = Stamp.PathFor(options.Output);
        Directory.CreateDirectory(Path.GetDirectoryName(stampFile)!);
        File.Delete(stampFile);

        RequireFile(options.Contract, "contract");
        if (options.Overlay is { } overlay)
        {
            RequireFile(overlay, "overlay");
        }

        RequireFile(options.Settings, "file with NSwag's settings");
        var (preparedFile, summary) = await PrepareAsync(options, log, time, cancellationToken).ConfigureAwait(false);

        var draft = options.Output + ".new";
        File.Delete(draft); // what a stopped build left must not pass for NSwag's output
        await NSwagRun.RunAsync(options.NSwag, options.Settings, preparedFile, draft, time, cancellationToken).ConfigureAwait(false);
        await AtomicFile.MoveIfDifferentAsync(draft, options.Output, time, cancellationToken).ConfigureAwait(false);

        var stamp = new Stamp(options.Key, Stamp.HashOf(options.Output), summary);
        await AtomicFile.WriteAsync(stampFile, stamp.ToString(), time, cancellationToken).ConfigureAwait(false);
        return stamp;
    }

    private static void RequireFile(string file, string what)
    {
        if (!File.Exists(file))
        {
            throw new GenerationException(StepDiagnostics.FileMissing(what, Path.GetFullPath(file)));
        }
    }

    private static async Task<(string File, string Summary)> PrepareAsync(GenerateOptions options, TextWriter log, TimeProvider time, CancellationToken cancellationToken)
    {
        // Full paths, because an IDE would resolve others against the project's folder.
        var prepared = ContractPreparation.Run(Path.GetFullPath(options.Contract), options.Overlay is null ? null : Path.GetFullPath(options.Overlay));
        if (prepared.HasErrors)
        {
            throw new GenerationException(prepared.Diagnostics);
        }

        foreach (var diagnostic in prepared.Diagnostics.Where(_ => !options.DesignTime))
        {
            await log.WriteLineAsync(diagnostic.ToString()).ConfigureAwait(false);
        }

        var file = Path.Combine(Path.GetDirectoryName(options.Output)!, "openapi.prepared.json");
        await AtomicFile.WriteAsync(file, prepared.Json, time, cancellationToken).ConfigureAwait(false);

        var operations = prepared.OperationCount == 1 ? "operation" : "operations";
        return (file, string.Create(CultureInfo.InvariantCulture, $"{prepared.OperationCount} {operations}, sha256 {prepared.Sha256[..8]}"));
    }
}
