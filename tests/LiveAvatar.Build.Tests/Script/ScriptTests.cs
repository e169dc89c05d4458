using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests.Script;

/// <summary>What the tests of build.ps1 share: the script of this repository, a PowerShell, and a dotnet that only records.</summary>
public abstract class ScriptTests(RecordedDotNet dotNet) : IClassFixture<RecordedDotNet>
{
    internal static string Root { get; } = RepositoryCopy.Origin();

    internal static string Script { get; } = Path.Combine(Root, "build.ps1");

    internal static string Solution { get; } = Path.Combine(Root, "LiveAvatar.Generated.sln");

    internal RecordedDotNet DotNet { get; } = dotNet;

    /// <summary>Runs what a user types into a PowerShell whose current folder is the repository's root.</summary>
    internal Task<BuildResult> TypeAsync(string text, string? folder = null) => RunAsync(folder, "-NoProfile", "-Command", text);

    internal Task<BuildResult> RunAsync(string? folder, params string[] arguments)
    {
        SkipOnWindows();
        return PowerShell.RunAsync(folder ?? Root, DotNet.Environment, arguments);
    }

    internal static void SkipOnWindows() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The dotnet that records is a shell script.");

    internal static string InRoot(params IEnumerable<string> arguments) => string.Join('\n', [Root, .. arguments]);

    internal IEnumerable<string> Calls() => DotNet.TakeCalls().Select(call => string.Join('\n', call));
}
