using LiveAvatar.Build.Tests.Infrastructure;
using LiveAvatar.Packages.Tests.Feed;

namespace LiveAvatar.Packages.Tests.Consumers;

/// <summary>
/// Projects of consumers in a folder outside of the repository. Their packages come from a feed on loopback, to which they were pushed, and those of others
/// from where this machine gets packages. NuGet's folder of packages is a new one.
/// </summary>
internal sealed class ConsumerFolder : IAsyncDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("LiveAvatar.Consumers-");

    public required NuGetServer Server { get; init; }

    public required string Version { get; init; }

    internal static async Task<ConsumerFolder> CreateAsync(PackedPackages packed)
    {
        var folder = new ConsumerFolder { Server = await NuGetServer.StartAsync(), Version = packed.Version };
        CopyProjects(Path.Combine(AppContext.BaseDirectory, "Consumers", "Projects"), folder._root.FullName);
        await File.WriteAllTextAsync(folder.At("nuget.config"), NuGetConfig.With(folder.Server, $"""<fallbackPackageFolders><add key="machine" value="{Machine.Packages}" /></fallbackPackageFolders>"""));
        (await PushProgram.RunAsync(packed, folder._root.FullName, NuGetConfig.SourceName, NuGetServer.Key)).EnsureSuccess();
        return folder;
    }

    internal string At(string path) => Path.Combine(_root.FullName, path);

    internal Task<BuildResult> BuildAsync(string project) => RunAsync(
        "build", project, "-nologo", "-tl:off", $"-p:PackedVersion={Version}", "-p:Nullable=enable", "-warnaserror", "-p:NuGetAudit=false");

    internal Task<BuildResult> RunAsync(params IEnumerable<string> arguments) =>
        DotNet.RunAsync(_root.FullName, [("NUGET_PACKAGES", At("packages")), ("MSBUILDDISABLENODEREUSE", "1")], arguments);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _root.Delete(recursive: true);
    }

    private static void CopyProjects(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
