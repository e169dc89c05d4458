using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Push;

/// <summary>What pushing can fail with.</summary>
internal static class PushDiagnostics
{
    private const string PackAgain = "Pack again, with ./build.ps1 pack or dotnet pack.";

    public static Diagnostic Missing(string folder, string id) => Error("LAPUSH001", folder, $"There is no package {id}. {PackAgain}");

    public static Diagnostic Unreadable(string file, string reason) => Error("LAPUSH002", file, $"This is not a package: {reason} {PackAgain}");

    public static Diagnostic VersionsDiffer(string folder, IEnumerable<string> names) =>
        Error("LAPUSH003", folder, $"The packages of a release have one version, and these have several: {string.Join(", ", names)}. Remove the old ones, or pack again.");

    public static Diagnostic DependencyDiffers(PackageFile package, string id, string version) =>
        Error("LAPUSH004", package.Path, $"{package.Name} needs {id} {version}, and not the one that it is released with. {PackAgain}");

    public static Diagnostic OtherContract(PackageFile package, string contract) =>
        Error("LAPUSH005", package.Path, $"{package.Name} was not made from {contract} as it is now. {PackAgain}");

    public static Diagnostic NoSymbols(PackageFile package) =>
        Error("LAPUSH006", package.Path, $"{package.Name} has no symbols package (.snupkg) beside it. {PackAgain}");

    public static Diagnostic Unexpected(PackageFile package) =>
        Error("LAPUSH007", package.Path, $"{package.Name} is no part of a release. Move it away.");

    public static Diagnostic KeyRefused(PackageFile package, string feed, int status, bool hasKey) => Error(
        "LAPUSH010",
        feed,
        $"The feed refused {package.Name} ({status}): " + (hasKey
            ? $"the key in {Variable} is wrong, or may not push this package."
            : $"set its key in the environment variable {Variable}, or sign in to the feed as NuGet does (nuget.config, or a credential provider)."));

    public static Diagnostic Refused(PackageFile package, string feed, string reason) => Error("LAPUSH011", feed, $"{package.Name} was not pushed: {reason}");

    public const string Variable = "LIVEAVATAR_FEED_KEY";

    private static Diagnostic Error(string code, string file, string message) => new(Severity.Error, code, file, 0, 0, "", message);
}
