using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Update;

internal static class TestRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public static async Task RunAsync(UpdateOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        foreach (var project in options.Tests)
        {
            var result = await ChildProcess.RunAsync(
                Executable.DotNet(), ["test", project, "-nologo", "-tl:off", "-v:q", "-nr:false"], Path.GetFullPath(options.Root), Patience, time, cancellationToken).ConfigureAwait(false);
            if (result.ExitCode != 0)
            {
                var failed = result.Output.Split('\n').Where(line => line.Contains("[FAIL]", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Take(10);
                throw UpdateException.Of(SpecCode.TestsFailed, project, $"The contract is in place and the client builds, but tests fail: {string.Join(" | ", failed)}");
            }
        }
    }
}
