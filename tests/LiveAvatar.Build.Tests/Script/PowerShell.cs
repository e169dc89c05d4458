using System.Diagnostics;
using System.Text.Json.Nodes;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests.Script;

/// <summary>The PowerShell of the tool manifest. Where it isn't restored, the tests are skipped.</summary>
internal static class PowerShell
{
    private const string Tool = "powershell";
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    /// <summary>What `dotnet pwsh` starts; it is started without it, which finds it only below the manifest.</summary>
    public static string Assembly { get; } = Path.Combine(
        Packages(), Tool, Version(), "tools", "net10.0", "any", OperatingSystem.IsWindows() ? "win" : "unix", "pwsh.dll");

    public static void SkipUnlessRestored() => Assert.SkipUnless(File.Exists(Assembly), "PowerShell isn't restored: run `dotnet tool restore`.");

    public static Task<BuildResult> RunAsync(
        string folder, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments) =>
        RunProgramAsync(DotNet.Host, folder, environment, ["exec", Assembly, .. arguments]);

    public static async Task<BuildResult> RunProgramAsync(
        string program, string folder, IEnumerable<(string Name, string Value)> environment, IReadOnlyList<string> arguments)
    {
        SkipUnlessRestored();
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                UseShellExecute = false,
            },
        };

        // Nothing of whoever runs the tests: they may run in a PowerShell of another version, and have a profile.
        DotNet.SetEnvironment(process.StartInfo.Environment, [
            ("NO_COLOR", "1"), ("POWERSHELL_TELEMETRY_OPTOUT", "1"), ("POWERSHELL_UPDATECHECK", "Off"), ("XDG_CONFIG_HOME", folder), .. environment]);
        process.StartInfo.Environment.Remove("PSModulePath");

        process.Start();
        process.StandardInput.Close();
        using var timer = new CancellationTokenSource(Timeout);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timer.Token);
            var errors = process.StandardError.ReadToEndAsync(timer.Token);
            await process.WaitForExitAsync(timer.Token);
            return new BuildResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            var command = string.Join(' ', arguments);
            throw new TimeoutException($"{program} {command} did not end within {Timeout.TotalMinutes} minutes.", exception);
        }
    }

    private static string Packages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
        ? packages
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Version() =>
        (string)JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryCopy.Origin(), ".config", "dotnet-tools.json")))!["tools"]![Tool]!["version"]!;
}
