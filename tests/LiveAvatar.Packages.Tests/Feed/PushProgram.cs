using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Packages.Tests.Feed;

/// <summary>`SpecTool push`, as build.ps1 runs it.</summary>
internal static class PushProgram
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "LiveAvatar.SpecTool.dll");

    public static Task<BuildResult> RunAsync(PackedPackages packed, string workingDirectory, string feed, string? key, string? contract = null, string? packages = null) => DotNet.RunAsync(
        workingDirectory,
        [("LIVEAVATAR_FEED_KEY", key ?? ""), ("NUGET_API_KEY", "")],
        "exec", Tool, "push", "--feed", feed, "--packages", packages ?? packed.Folder, "--contract", contract ?? packed.First.Contract);
}
