using System.Text.Json.Nodes;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests.Script;

/// <summary>The PowerShell of the tool manifest. Where it isn't restored, the tests are skipped.</summary>
internal static class PowerShell
{
    private const string Tool = "powershell";

    /// <summary>What `dotnet pwsh` starts; it is started without it, which finds it only below the manifest.</summary>
    public static string Assembly { get; } = Path.Combine(
        Packages(), Tool, Version(), "tools", "net10.0", "any", OperatingSystem.IsWindows() ? "win" : "unix", "pwsh.dll");

    public static void SkipUnlessRestored() => Assert.SkipUnless(File.Exists(Assembly), "PowerShell isn't restored: run `dotnet tool restore`.");

    public static Task<BuildResult> RunAsync(
        string folder, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments) =>
        RunProgramAsync(DotNet.Host, folder, environment, ["exec", Assembly, .. arguments]);

    /// <summary>Runs a program that starts it. Nothing of whoever runs the tests reaches it: they may have a profile.</summary>
    public static Task<BuildResult> RunProgramAsync(
        string program, string folder, IEnumerable<(string Name, string Value)> environment, IReadOnlyList<string> arguments)
    {
        SkipUnlessRestored();
        (string Name, string Value)[] own = [("NO_COLOR", "1"), ("POWERSHELL_TELEMETRY_OPTOUT", "1"), ("POWERSHELL_UPDATECHECK", "Off"), ("XDG_CONFIG_HOME", folder)];
        return DotNet.RunProgramAsync(program, folder, [.. own, .. environment], arguments);
    }

    private static string Packages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
        ? packages
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Version() =>
        (string)JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryCopy.Origin(), ".config", "dotnet-tools.json")))!["tools"]![Tool]!["version"]!;
}
