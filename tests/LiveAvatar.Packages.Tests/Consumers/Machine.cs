namespace LiveAvatar.Packages.Tests.Consumers;

internal static class Machine
{
    /// <summary>NuGet's folder of packages: what it has of others' packages need not be fetched again.</summary>
    public static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Where Mono is with all of its class libraries, or null where it is not installed.</summary>
    public static string? Mono => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => File.Exists(Path.Combine(folder, "..", "lib", "mono", "4.5", "Facades", "netstandard.dll")))
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "mono.exe" : "mono")).FirstOrDefault(File.Exists);
}
