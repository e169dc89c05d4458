using System.Text.RegularExpressions;

namespace LiveAvatar.Build.Tests.Infrastructure;

/// <summary>
/// A copy of what of this repository makes the client, in a temporary folder. What was fetched and built for it already comes along (npm's package,
/// the feed's answers, the tool), because all of it is found by content and not by place.
/// </summary>
public sealed class RepositoryCopy : IDisposable
{
    private const string Package = "src/LiveAvatar.Generated";
    private static readonly string[] FilesAtRoot = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "nswag.json", "README.md", "src/Version.props", "src/Version.targets"];

    public RepositoryCopy()
        : this($"la-{Guid.NewGuid():N}")
    {
    }

    internal RepositoryCopy(string folderName, bool warm = true)
    {
        Root = Path.Combine(Path.GetTempPath(), "LiveAvatar.Build.Tests", $"{Environment.ProcessId}-{folderName}");
        var origin = Origin();
        foreach (var file in FilesAtRoot)
        {
            Copy(Path.Combine(origin, file), At(file));
        }

        foreach (var folder in new[] { "spec", "src/Feed", "src/Package", Package, "src/LiveAvatar.SpecTool" })
        {
            CopyFolder(Path.Combine(origin, folder), At(folder), leaveOut: ["bin", "obj"]);
        }

        if (warm)
        {
            CopyFolder(Path.Combine(origin, "obj", "feed"), At("obj/feed"), leaveOut: []);
            Directory.CreateDirectory(At("obj/feed"));
            CopyFolder(Path.Combine(origin, Package, "obj", "tool"), At($"{Package}/obj/tool"), leaveOut: []);
        }
    }

    internal string Root { get; }

    internal string Contract => At("spec/openapi.json");

    internal string Client => At($"{Package}/obj/generated/LiveAvatarClient.g.cs");

    internal string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    internal IEnumerable<string> InstalledNSwag() => Directory.EnumerateDirectories(At("obj/feed"), "nswag-*");

    internal void RemoveInstalledNSwag()
    {
        foreach (var folder in InstalledNSwag().ToList())
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal void CopyFromOrigin(string file) => Copy(Path.Combine(Origin(), file), At(file));

    internal string Assembly(string framework) => At($"{Package}/bin/Debug/{framework}/LiveAvatar.Generated.dll");

    internal Task<BuildResult> BuildAsync(params IEnumerable<string> arguments) => RunAsync("build", arguments);

    internal Task<BuildResult> RunAsync(string verb, params IEnumerable<string> arguments) => RunAsync([], verb, arguments);

    internal Task<BuildResult> RunAsync(IEnumerable<(string Name, string Value)> environment, string verb, params IEnumerable<string> arguments) =>
        RunAsync(Package, environment, verb, arguments);

    /// <summary>Builds another project of the repository, which comes along only now.</summary>
    internal Task<BuildResult> BuildProjectAsync(string project, params IEnumerable<string> arguments) => RunAsync(project, [], "build", arguments);

    internal void BringAlong(string folder) => CopyFolder(Path.Combine(Origin(), folder), At(folder), leaveOut: ["bin", "obj"]);

    private Task<BuildResult> RunAsync(string project, IEnumerable<(string Name, string Value)> environment, string verb, IEnumerable<string> arguments)
    {
        // Analyzers have their say in the build of this repository itself; here they would only cost time.
        string[] always = [verb, At(project), "-v:normal", "-tl:off", "-nologo", "-p:RunAnalyzers=false", "-p:NuGetAudit=false"];
        return DotNet.RunAsync(Root, environment, [.. always, .. arguments]);
    }

    internal void Edit(string path, string oldText, string newText)
    {
        var text = File.ReadAllText(At(path));
        text.Should().Contain(oldText);
        File.WriteAllText(At(path), text.Replace(oldText, newText, StringComparison.Ordinal));
    }

    /// <summary>Changes a text that the client holds as well, so that both are new.</summary>
    internal void TouchContract() =>
        File.WriteAllText(Contract, Regex.Replace(File.ReadAllText(Contract), "\"summary\": \"[^\"]*\"", $"\"summary\": \"Bind {Guid.NewGuid():N}\"", RegexOptions.None, TimeSpan.FromSeconds(5)));

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler's server may hold a file for a while; it is the temporary folder's then.
        }
    }

    internal static string Origin()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "nswag.json")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository: no folder above them has an nswag.json.");
    }

    private static void CopyFolder(string source, string target, string[] leaveOut)
    {
        if (!Directory.Exists(source))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(source))
        {
            Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source).Where(folder => !leaveOut.Contains(Path.GetFileName(folder), StringComparer.Ordinal)))
        {
            CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)), leaveOut);
        }
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(source, target);
    }
}
