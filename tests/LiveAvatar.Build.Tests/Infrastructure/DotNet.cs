using System.Diagnostics;

namespace LiveAvatar.Build.Tests.Infrastructure;

/// <summary>Runs the dotnet that runs these tests, as a user would: nothing of this process' own build reaches it, and no process stays behind.</summary>
internal static class DotNet
{
    /// <summary>Finds a hang: a first build takes half a minute, and many times that on a busy machine.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(30);

    /// <summary>The folder of the dotnet host.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    public static string Host { get; } = Path.Combine(Folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    public static async Task<BuildResult> RunAsync(string workingDirectory, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments)
    {
        var (variables, words) = (environment.ToList(), arguments.ToList());
        var result = await RunProgramAsync(Host, workingDirectory, variables, words);
        return result.EndedInRestoreWithoutReason ? await RunProgramAsync(Host, workingDirectory, variables, words) : result;
    }

    /// <summary>Runs dotnet where not even this machine's own addresses can be reached; on Linux alone.</summary>
    public static Task<BuildResult> RunOfflineAsync(string workingDirectory, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments) =>
        RunProgramAsync("unshare", workingDirectory, environment, ["--net", Host, .. arguments]);

    public static async Task<BuildResult> RunProgramAsync(
        string program, string workingDirectory, IEnumerable<(string Name, string Value)> environment, IEnumerable<string> arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = workingDirectory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                UseShellExecute = false,
            },
        };
        SetEnvironment(process.StartInfo.Environment, environment);

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
            throw new TimeoutException($"{program} {string.Join(' ', process.StartInfo.ArgumentList)} did not end within {Timeout.TotalMinutes} minutes.", exception);
        }
    }

    /// <summary>Takes away what this process' own build has set, and adds what is given.</summary>
    private static void SetEnvironment(IDictionary<string, string?> environment, IEnumerable<(string Name, string Value)> own)
    {
        string[] prefixes = ["MSBuild", "LiveAvatar", "VSTEST", "DOTNET_HOST_PATH", "NSwag", "ContinuousIntegrationBuild", "PSModulePath"];
        foreach (var name in environment.Keys.Where(name => prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            environment.Remove(name);
        }

        environment.Remove("CI");
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_TieredPGO"] = "0"; // a build is over before a profile could pay
        foreach (var (name, value) in CompilerServer.Variables.Concat(own))
        {
            environment[name] = value;
        }
    }
}
