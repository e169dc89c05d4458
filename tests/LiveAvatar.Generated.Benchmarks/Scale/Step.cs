using LiveAvatar.Generated.Benchmarks.Processes;
using LiveAvatar.SpecTool.Testing;

namespace LiveAvatar.Generated.Benchmarks.Scale;

/// <summary>The parts of the build step, each as a process of its own.</summary>
internal sealed class Step : IDisposable
{
    private const string Older = "older.json"; // it lacks one operation

    private readonly string _folder = Directory.CreateTempSubdirectory("scale-").FullName;
    private readonly string _nswag = NSwag.Assembly;

    public Step(int operations)
    {
        foreach (var file in Directory.EnumerateFiles(At("src/LiveAvatar.Generated/Templates")).Append(NSwag.Settings).Append(At("spec/overlay.json")))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(RepositoryRoot.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        LargeContract.Write(At("spec/openapi.json"), operations, Contract);
        LargeContract.Write(At("spec/openapi.json"), operations - 1, Path.Combine(_folder, Older));
    }

    public string Contract => Path.Combine(_folder, "spec", "openapi.json");

    public string Client => Path.Combine(_folder, "LiveAvatarClient.g.cs");

    public Measured Prepare() =>
        Child.Run(_folder, Tool, "prepare", "--contract", "spec/openapi.json", "--overlay", "spec/overlay.json", "--out", "openapi.prepared.json");

    public Measured RunNSwag() => Child.Run(
        _folder, "exec", "--roll-forward", "LatestMajor", _nswag, "run", "nswag.json", "/variables:Contract=openapi.prepared.json,Client=LiveAvatarClient.g.cs");

    /// <summary>The compiler on what NSwag made, with the hand-written half.</summary>
    public Measured Compile() => Child.Run(_folder, typeof(Step).Assembly.Location, Compilation.Command, Client);

    public Measured Diff() => Child.Run(_folder, Tool, "diff", Older, "spec/openapi.json", "--overlay", "spec/overlay.json", "--out", "diff.txt");

    /// <summary>All of it, as MSBuild starts it when something has changed.</summary>
    public Measured Generate() => Child.Run(_folder, new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_TieredPGO"] = "0" },
    [
        Tool, "generate", "--contract", "spec/openapi.json", "--overlay", "spec/overlay.json", "--nswag-json", "nswag.json", "--out", "generated/LiveAvatarClient.g.cs",
        "--key", "key", "--nswag-dll", _nswag, "--force",
    ]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "LiveAvatar.SpecTool.dll");

    private static string At(string path) => Path.Combine(RepositoryRoot.Path, path);
}
