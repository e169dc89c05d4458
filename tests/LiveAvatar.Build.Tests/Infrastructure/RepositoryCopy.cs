using System.Text.RegularExpressions;

namespace LiveAvatar.Build.Tests.Infrastructure;

/// <summary>
/// A copy of what of this repository generates the client, in a temporary folder. The tool comes along built, because it is found by content and not by place.
/// </summary>
public sealed class RepositoryCopy : IDisposable
{
    private const string Package = "src/LiveAvatar.Generated";
    private static readonly string[] FilesAtRoot = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "nswag.json", "README.md", "src/Version.props"];

    private static readonly string[] Folders = ["spec", "src/Package", Package, "src/LiveAvatar.SpecTool"];
    private static readonly string[] Built = ["bin", "obj"];

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

        foreach (var folder in Folders)
        {
            CopyFolder(Path.Combine(origin, folder), At(folder), leaveOut: Built);
        }

        if (warm)
        {
            BringTool();
        }
    }

    internal string Root { get; }

    internal string Contract => At("spec/openapi.json");

    internal string Client => At($"{Package}/obj/generated/LiveAvatarClient.g.cs");

    /// <summary>The folder with the built tool, in a folder named after its sources.</summary>
    internal string Tools => At($"{Package}/obj/tool");

    internal string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Undoes what a test has done to the inputs. A file that is as it was keeps its time, so that nothing is built because of it.</summary>
    internal void RestoreInputs()
    {
        foreach (var folder in Folders)
        {
            foreach (var file in Files(At(folder)).Where(file => !File.Exists(Path.Combine(Origin(), Path.GetRelativePath(Root, file)))))
            {
                File.Delete(file);
            }
        }

        foreach (var file in FilesAtRoot.Concat(Folders.SelectMany(folder => Files(Path.Combine(Origin(), folder)).Select(file => Path.GetRelativePath(Origin(), file)))))
        {
            if (!File.Exists(At(file)) || !File.ReadAllBytes(At(file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Origin(), file))))
            {
                File.Delete(At(file));
                Copy(Path.Combine(Origin(), file), At(file));
            }
        }

        BringTool();
    }

    internal void CopyFromOrigin(string file) => Copy(Path.Combine(Origin(), file), At(file));

    internal string Assembly(string framework) => At($"{Package}/bin/Debug/{framework}/LiveAvatar.Generated.dll");

    internal Task<BuildResult> BuildAsync(params IEnumerable<string> arguments) => RunAsync("build", arguments);

    internal Task<BuildResult> RunAsync(string verb, params IEnumerable<string> arguments) => RunAsync([], verb, arguments);

    internal Task<BuildResult> RunAsync(IEnumerable<(string Name, string Value)> environment, string verb, params IEnumerable<string> arguments) =>
        RunAsync(Package, environment, verb, arguments);

    internal Task<BuildResult> RunOfflineAsync(IEnumerable<(string Name, string Value)> environment, string verb, params IEnumerable<string> arguments) =>
        DotNet.RunOfflineAsync(Root, environment, Arguments(Package, verb, arguments));

    /// <summary>Builds another project of the repository, which comes along only now.</summary>
    internal Task<BuildResult> BuildProjectAsync(string project, params IEnumerable<string> arguments) => RunAsync(project, [], "build", arguments);

    internal void BringAlong(string folder) => CopyFolder(Path.Combine(Origin(), folder), At(folder), leaveOut: Built);

    private Task<BuildResult> RunAsync(string project, IEnumerable<(string Name, string Value)> environment, string verb, IEnumerable<string> arguments) =>
        DotNet.RunAsync(Root, environment, Arguments(project, verb, arguments));

    // Analyzers have their say in the build of this repository itself; here they would only cost time.
    private static string[] Arguments(string project, string verb, IEnumerable<string> arguments) =>
        [verb, project, "-v:normal", "-tl:off", "-nologo", "-p:RunAnalyzers=false", "-p:NuGetAudit=false", .. arguments];

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

    private void BringTool()
    {
        if (Directory.Exists(Tools))
        {
            Directory.Delete(Tools, recursive: true);
        }

        CopyFolder(Path.Combine(Origin(), Package, "obj", "tool"), Tools, leaveOut: []);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).Concat(Directory
        .EnumerateDirectories(folder)
        .Where(inner => !Built.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
        .SelectMany(Files));

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
