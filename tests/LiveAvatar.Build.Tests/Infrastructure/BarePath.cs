namespace LiveAvatar.Build.Tests.Infrastructure;

/// <summary>The PATH of a machine with .NET and a shell, which MSBuild's Exec needs, and nothing else; so without npm.</summary>
internal static class BarePath
{
    public static (string Name, string Value) For(RepositoryCopy repository)
    {
        if (OperatingSystem.IsWindows())
        {
            return ("PATH", string.Join(Path.PathSeparator, DotNet.Folder, Environment.SystemDirectory));
        }

        var shell = Directory.CreateDirectory(repository.At("shell")).FullName;
        File.CreateSymbolicLink(Path.Combine(shell, "sh"), "/bin/sh");
        return ("PATH", string.Join(Path.PathSeparator, DotNet.Folder, shell));
    }
}
