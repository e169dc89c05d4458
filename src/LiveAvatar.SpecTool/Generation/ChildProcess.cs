using System.Diagnostics;
using System.Text;

namespace LiveAvatar.SpecTool.Generation;

internal static class ChildProcess
{
    /// <summary>Runs a program to its end, and keeps what it prints on both streams in one text.</summary>
    /// <exception cref="GenerationException">It could not be started, or took longer than <paramref name="timeout"/> and was ended.</exception>
    public static async Task<ChildProcessResult> RunAsync(
        string program, IEnumerable<string> arguments, string workingDirectory, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken,
        IEnumerable<KeyValuePair<string, string>>? environment = null)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = workingDirectory,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            },
        };
        foreach (var (name, value) in environment ?? [])
        {
            process.StartInfo.Environment[name] = value;
        }

        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(output, line.Data);

        Start(process);
        using var timer = new CancellationTokenSource(timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            await process.WaitForExitAsync(both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            throw new GenerationException(StepDiagnostics.TimedOut(program, timeout));
        }

        return new ChildProcessResult(process.ExitCode, output.ToString());
    }

    private static void Start(Process process)
    {
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new GenerationException(StepDiagnostics.NotStarted(process.StartInfo.FileName, exception.Message));
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    // Each of the two streams says its end by a null, at any time.
    private static void Keep(StringBuilder output, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
