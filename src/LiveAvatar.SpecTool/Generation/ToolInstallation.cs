namespace LiveAvatar.SpecTool.Generation;

/// <summary>Keeps this program, freshly built in a folder of one build's own, for the builds to come.</summary>
internal static class ToolInstallation
{
    /// <summary>Written last: where it stands, the folder is complete. Generate.proj looks for it.</summary>
    private const string Marker = "ready";

    /// <summary>Copies this program. Only for a process that holds the lock.</summary>
    public static void Into(string folder) => Into(folder, AppContext.BaseDirectory);

    public static void Into(string folder, string program)
    {
        var marker = Path.Combine(folder, Marker);
        if (File.Exists(marker))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(program))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        File.WriteAllText(marker, "");
        RemoveOthers(folder);
    }

    /// <summary>Removes what other sources of this program were built to.</summary>
    private static void RemoveOthers(string folder)
    {
        foreach (var other in Directory.EnumerateDirectories(Path.GetDirectoryName(Path.GetFullPath(folder))!).Where(other => !IsSame(other, folder)))
        {
            try
            {
                Directory.Delete(other, recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Windows keeps the files of a program that runs; the next installation removes them.
            }
        }
    }

    private static bool IsSame(string folder, string other) =>
        string.Equals(Path.GetFileName(folder), Path.GetFileName(other), StringComparison.OrdinalIgnoreCase);
}
