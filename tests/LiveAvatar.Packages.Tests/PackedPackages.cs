using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Packages.Tests;

/// <summary>
/// The packages, packed by `dotnet pack` from two copies of the repository in two folders, once for all tests. Their version is one that no machine has
/// in its folder of packages.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private static readonly string[] Projects = ["src/LiveAvatar.Generated", "src/LiveAvatar.Generated.DependencyInjection", "src/LiveAvatar.Simulator"];

    private readonly string _suffix = $"test.{Guid.NewGuid().ToString("N")[..8]}";

    internal RepositoryCopy First { get; } = new();

    internal RepositoryCopy Second { get; } = new($"another folder {Guid.NewGuid():N}");

    public string Version { get; private set; } = ""; // set before any test sees it

    internal string Folder => First.At("bin/packages");

    public async ValueTask InitializeAsync()
    {
        await Task.WhenAll(PackAsync(First), PackAsync(Second));
        var name = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "LiveAvatar.Simulator.*.nupkg").Single());
        Version = name["LiveAvatar.Simulator.".Length..];
    }

    public ValueTask DisposeAsync()
    {
        First.Dispose();
        Second.Dispose();
        return ValueTask.CompletedTask;
    }

    internal PackageContent Open(string id) => new(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    private async Task PackAsync(RepositoryCopy repository)
    {
        foreach (var project in Projects.Where(project => !Directory.Exists(repository.At(project))))
        {
            repository.BringAlong(project);
        }

        Directory.CreateDirectory(repository.At("bin/packages"));
        await File.WriteAllTextAsync(repository.At("bin/packages/LiveAvatar.Generated.0.0.1.nupkg"), "of an earlier pack, which has to go");
        await File.WriteAllTextAsync(
            repository.At("Packages.slnx"),
            $"<Solution>{string.Concat(Projects.Select(project => $"<Project Path=\"{project}/{Path.GetFileName(project)}.csproj\" />"))}</Solution>");
        string[] arguments = ["pack", "Packages.slnx", "-v:normal", "-nologo", "-tl:off", $"-p:VersionSuffix={_suffix}", "-p:RunAnalyzers=false", "-p:NuGetAudit=false", "-warnaserror"];
        (await DotNet.RunAsync(repository.Root, [], arguments)).EnsureSuccess().ClientLines.Should().ContainSingle("pack makes the client anew, once")
            .Which.Should().StartWith("client made from");
    }
}
