namespace LiveAvatar.SpecTool.Generation;

internal static class Executable
{
    /// <summary>The full path of a program on the PATH, or null. On Windows npm is a command file, which is not found by its bare name.</summary>
    public static string? Find(string name)
    {
        var endings = OperatingSystem.IsWindows() ? new[] { ".cmd", ".exe" } : [""];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

        return folders.SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }

    /// <summary>The dotnet that runs this program, so that its child is run by no other.</summary>
    public static string DotNet()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host)
        {
            return host;
        }

        var own = Environment.ProcessPath;
        return string.Equals(Path.GetFileNameWithoutExtension(own), "dotnet", StringComparison.OrdinalIgnoreCase) ? own! : "dotnet";
    }
}
