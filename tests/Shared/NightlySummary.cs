namespace LiveAvatar.Testing;

/// <summary>The table that a nightly run ends with. The environment variable <c>NIGHTLY_SUMMARY</c> names its file.</summary>
internal static class NightlySummary
{
    private static readonly Lock Gate = new();

    /// <summary>Adds a row, where a nightly run asks for one.</summary>
    /// <param name="what">What was tried.</param>
    /// <param name="builtFor">The framework that it was built for.</param>
    /// <param name="tried">How much of it, and how it ended.</param>
    public static void Add(string what, string builtFor, string tried)
    {
        if (Environment.GetEnvironmentVariable("NIGHTLY_SUMMARY") is { Length: > 0 } file)
        {
            lock (Gate)
            {
                if (!File.Exists(file))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
                    File.WriteAllLines(file, ["| what | build | tried |", "|---|---|---|"]);
                }

                File.AppendAllText(file, $"| {what} | {builtFor} | {tried} |{Environment.NewLine}");
            }
        }
    }
}
