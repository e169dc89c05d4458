using System.Diagnostics;

namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>The files of this repository, as paths from its root with forward slashes.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] NotOurs = [".git", ".vs", ".idea", "bin", "obj", "node_modules", "TestResults"];

    public static string Root => RepositoryRoot.Path;

    /// <summary>What git tracks; where there is no git, what lies there.</summary>
    public static IReadOnlyList<string> All { get; } = [.. (Tracked(Root) ?? Walk(Root)).Where(path => File.Exists(FullPath(path)))];

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    public static IEnumerable<string> Walk(string root) =>
        from file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(root, file).Replace('\\', '/')
        where !path.Split('/').Intersect(NotOurs, StringComparer.Ordinal).Any()
        select path;

    private static string[]? Tracked(string root)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "ls-files -z")
            {
                WorkingDirectory = root,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            })!;
            var paths = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();

            // A copy without its own history may lie in somebody else's repository, which tracks nothing of it.
            return git.ExitCode == 0 && paths.Contains(RepositoryRoot.Solution, StringComparer.Ordinal) ? paths : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // no git
        }
    }
}
