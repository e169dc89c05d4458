using LiveAvatar.Generated.Benchmarks.Processes;
using LiveAvatar.SpecTool.Testing;

namespace LiveAvatar.Generated.Benchmarks.Builds;

/// <summary>A copy of what the client's build reads, to build in.</summary>
internal sealed class SourceCopy : IDisposable
{
    private const string Project = "src/LiveAvatar.Generated/LiveAvatar.Generated.csproj";

    private static readonly string[] Folders = ["src/LiveAvatar.Generated", "src/LiveAvatar.SpecTool", "src/Package", "spec"];

    private readonly string _folder = Directory.CreateTempSubdirectory("builds-").FullName;

    public SourceCopy()
    {
        var root = RepositoryRoot.Path;
        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(root)).Concat(Directory.EnumerateFiles(Path.Combine(root, "src")));
        foreach (var file in files)
        {
            var path = Path.GetRelativePath(root, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
                File.Copy(file, At(path));
            }
        }
    }

    public string Contract => At("spec/openapi.json");

    public TimeSpan Build(string[] arguments) => Child.Run(_folder, ["build", Project, "-nologo", "-v:q", "-tl:off", .. arguments]).Time;

    /// <summary>The package of another contract, for all frameworks.</summary>
    public string Pack(string contract)
    {
        var packages = Directory.CreateDirectory(At("packages")).FullName;
        File.Copy(contract, Contract, overwrite: true);

        // Comfort/ calls operations that a small contract lacks.
        Child.Run(_folder, ["pack", Project, "-nologo", "-v:q", "-tl:off", "-p:LiveAvatarComfort=false", "-o", packages]);
        return Directory.EnumerateFiles(packages, "*.nupkg").Single();
    }

    /// <summary>The client is a file like any other from now on: no target of the step is left.</summary>
    public void TakeOutTheStep() => File.WriteAllText(At(Project), File.ReadAllText(At(Project)).Replace(
        "<Import Project=\"Generate.targets\" />", "<ItemGroup><Compile Include=\"obj/generated/LiveAvatarClient.g.cs\" /></ItemGroup>", StringComparison.Ordinal));

    /// <summary>Another contract, by its bytes.</summary>
    public void TouchContract() => File.AppendAllText(Contract, "\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string path) => Path.Combine(_folder, path);
}
