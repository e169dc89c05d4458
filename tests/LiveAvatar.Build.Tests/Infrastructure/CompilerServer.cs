using System.Diagnostics;

[assembly: AssemblyFixture(typeof(LiveAvatar.Build.Tests.Infrastructure.CompilerServer))]

namespace LiveAvatar.Build.Tests.Infrastructure;

/// <summary>
/// One compiler that the builds of these tests share, since starting one for each of them takes most of their time. It is this process's own, by the name of
/// its pipe, and is ended with it, unless whoever runs the tests has named one.
/// </summary>
public sealed class CompilerServer : IAsyncDisposable
{
    private const string NameOfPipe = "SharedCompilationId";
    private static readonly string Given = Environment.GetEnvironmentVariable(NameOfPipe) ?? "";
    private static readonly string Name = Given is { Length: > 0 } ? Given : $"build-tests-{Guid.NewGuid():N}";

    internal static IEnumerable<(string Name, string Value)> Variables => [("UseSharedCompilation", "true"), (NameOfPipe, Name)];

    public async ValueTask DisposeAsync()
    {
        if (Given is { Length: > 0 })
        {
            return;
        }

        var compiler = Directory.EnumerateFiles(Path.Combine(DotNet.Folder, "sdk"), "VBCSCompiler.dll", SearchOption.AllDirectories);
        using var process = Process.Start(new ProcessStartInfo(DotNet.Host, [compiler.First(), $"-pipename:{Name}", "-shutdown"]) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
    }
}
