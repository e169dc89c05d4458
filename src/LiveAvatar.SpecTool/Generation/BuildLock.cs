namespace LiveAvatar.SpecTool.Generation;

/// <summary>One process at a time on one tree. The operating system ends the lock with the process, however it ends.</summary>
internal static class BuildLock
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <exception cref="GenerationException">Another process held the lock for longer than <paramref name="patience"/>.</exception>
    public static async Task<IDisposable> TakeAsync(string file, TimeSpan patience, TimeProvider time, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                if (time.GetElapsedTime(start) >= patience)
                {
                    throw new GenerationException(StepDiagnostics.Locked(file, patience));
                }
            }

            await Task.Delay(Interval, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
