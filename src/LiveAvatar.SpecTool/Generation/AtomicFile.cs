namespace LiveAvatar.SpecTool.Generation;

/// <summary>Puts a finished file in its place in one move, so that a reader sees the old one or the new one, and never half of one.</summary>
internal static class AtomicFile
{
    private const int Attempts = 40;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static async Task WriteAsync(string file, string text, TimeProvider time, CancellationToken cancellationToken)
    {
        var draft = file + ".new";
        await File.WriteAllTextAsync(draft, text, cancellationToken).ConfigureAwait(false);
        await MoveAsync(draft, file, time, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Moves the file, unless its target is equal: an untouched target compiles nothing anew.</summary>
    public static async Task MoveIfDifferentAsync(string source, string target, TimeProvider time, CancellationToken cancellationToken)
    {
        if (File.Exists(target) && string.Equals(Stamp.HashOf(source), Stamp.HashOf(target), StringComparison.Ordinal))
        {
            File.Delete(source);
            return;
        }

        await MoveAsync(source, target, time, cancellationToken).ConfigureAwait(false);
    }

    private static async Task MoveAsync(string source, string target, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(source, target, overwrite: true);
                return;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // On Windows a compiler or an editor that reads the target keeps it from being replaced, for a moment.
                if (attempt == Attempts)
                {
                    throw new GenerationException(StepDiagnostics.NotWritten(target, exception.Message));
                }
            }

            await Task.Delay(Interval, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
