using System.Diagnostics;

namespace LiveAvatar.Generated.Benchmarks.Processes;

/// <summary>Runs a program, and says how long it took and how much memory it had at most.</summary>
internal static class Child
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static string DotNet { get; } = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    public static Measured Run(string folder, params string[] arguments) => Run(folder, environment: [], arguments);

    public static Measured Run(string folder, Dictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(DotNet, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };

        // No server may do the work of a later run, or keep the memory of an earlier one.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment.Remove("CI");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var time = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, PeakOf(process));
            if (time.Elapsed > Patience)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        var taken = time.Elapsed;
        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == 0 ? new Measured(taken, peak, text)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{text}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // it has just ended
        }
    }
}
