using System.Text;
using LiveAvatar.SpecTool.Tests.Generation;
using LiveAvatar.SpecTool.Tests.Repository;
using LiveAvatar.SpecTool.Update;

namespace LiveAvatar.SpecTool.Tests.Update;

/// <summary>A repository with the seed contract in it, and a server on loopback to update from.</summary>
internal sealed class UpdateScene : IAsyncDisposable
{
    public static readonly byte[] Seed = File.ReadAllBytes(RepositoryFiles.FullPath("tests/Contracts/seed.openapi.json"));
    public static readonly byte[] Full = File.ReadAllBytes(RepositoryFiles.FullPath("spec/openapi.json"));

    private readonly TemporaryDirectory _root = new();

    public UpdateScene()
    {
        Write("spec/openapi.json", Encoding.UTF8.GetString(Seed));
        Write("spec/public-api.txt", "A -> class\n");
        Write("spec/CHANGELOG.md", "# Changelog\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n");
        Write("src/Version.props", "<Project><PropertyGroup><VersionPrefix>0.1.0</VersionPrefix></PropertyGroup></Project>\n");
        Write("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="NSwag.MSBuild" Version="[14.7.1]" /></ItemGroup></Project>""");
    }

    public ContractServer Server { get; } = new();

    /// <summary>What the client offers once it is built.</summary>
    public Func<IReadOnlyList<string>> Surface { get; set; } = () => ["A -> class", "B -> class"];

    public StringWriter Log { get; } = new();

    public string Contract => Read("spec/openapi.json");

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text) => _root.Write(path, text);

    public string At(string path) => _root.At(path);

    /// <summary>Every file below the root, by its bytes.</summary>
    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(_root.At(""), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(_root.At(""), file), file => Convert.ToBase64String(File.ReadAllBytes(file)), StringComparer.Ordinal);

    public Task<int> UpdateAsync(string? from = null, Func<UpdateOptions, UpdateOptions>? change = null)
    {
        var options = new UpdateOptions
        {
            From = from ?? Server.Address,
            Root = _root.At(""),
            Build = _ => Task.FromResult(Surface()),
        };
        return UpdateStep.RunAsync(change?.Invoke(options) ?? options, Log, TimeProvider.System, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Log.DisposeAsync();
        _root.Dispose();
    }
}
