using System.Runtime.Versioning;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests.Script;

/// <summary>A dotnet that is first on the PATH, records what reaches it, and builds nothing; and the pwsh that a shebang looks for.</summary>
public sealed class RecordedDotNet : IDisposable
{
    public const string Sdk = "10.0.100";
    public const string SdkFolder = "/sdk's folder";

    private readonly string _record;

    public RecordedDotNet()
    {
        Folder = Directory.CreateTempSubdirectory("la-script-").FullName;
        _record = Path.Combine(Folder, "calls");
        if (OperatingSystem.IsWindows())
        {
            return; // a command file would take = and ; for the end of an argument
        }

        WriteProgram("pwsh", $"""
            exec '{DotNet.Host}' exec '{PowerShell.Assembly}' "$@"
            """);
        WriteProgram("dotnet", $$"""
            case "$1" in
              --version) echo {{Sdk}} ;;
              --list-sdks) echo "{{Sdk}} [{{SdkFolder}}]" ;;
              *) { pwd; for argument in "$@"; do printf '%s\n' "$argument"; done; printf '\0'; } >> '{{_record}}' ;;
            esac
            """);
    }

    internal string Folder { get; }

    internal IEnumerable<(string Name, string Value)> Environment => [("PATH", $"{Folder}:/usr/bin:/bin")];

    /// <summary>The calls since the last time, each with its working directory before its arguments.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> TakeCalls()
    {
        var calls = File.Exists(_record) ? File.ReadAllText(_record).Split('\0', StringSplitOptions.RemoveEmptyEntries) : [];
        File.Delete(_record);
        return [.. calls.Select(call => call[..^1].Split('\n'))];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    [UnsupportedOSPlatform("windows")]
    private void WriteProgram(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{text.ReplaceLineEndings("\n")}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
