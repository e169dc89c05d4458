using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>Builds the client, and writes down what it offers.</summary>
internal static class PublicApiStep
{
    public const string DefaultFile = "spec/public-api.txt";

    private const string Project = "src/LiveAvatar.Generated/LiveAvatar.Generated.csproj";
    private const string Framework = "net10.0";
    private const string Assembly = $"src/LiveAvatar.Generated/bin/Debug/{Framework}/LiveAvatar.Generated.dll";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<int> RunAsync(string repository, string file, TextWriter log, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            var lines = await BuildAsync(repository, time, cancellationToken).ConfigureAwait(false);
            await AtomicFile.WriteAsync(file, PublicApiFile.Write(lines), time, cancellationToken).ConfigureAwait(false);
            await log.WriteLineAsync($"{file} has {lines.Count} lines").ConfigureAwait(false);
            return ExitCode.Success;
        }
        catch (GenerationException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                await log.WriteLineAsync(diagnostic.ToString()).ConfigureAwait(false);
            }

            return ExitCode.Failure;
        }
    }

    /// <summary>The surface of the client that the working tree makes. One framework is enough: a test holds the others against it.</summary>
    /// <exception cref="GenerationException">The client doesn't build.</exception>
    public static async Task<IReadOnlyList<string>> BuildAsync(string repository, TimeProvider time, CancellationToken cancellationToken)
    {
        string[] arguments = ["build", Project, "--framework", Framework, "--configuration", "Debug", "-nologo", "-tl:off", "-v:q", "-nr:false"];
        var result = await ChildProcess.RunAsync(Executable.DotNet(), arguments, repository, Patience, time, cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
        {
            var errors = result.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct(StringComparer.Ordinal).Take(20);
            throw new GenerationException(new Diagnostic(
                SpecCode.ClientDoesNotBuild.Severity, SpecCode.ClientDoesNotBuild.Id, Project, 0, 0, "",
                $"The client doesn't build: {string.Join(" | ", errors)}"));
        }

        return AssemblySurface.Read(Path.Combine(repository, Assembly));
    }
}
