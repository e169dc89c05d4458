using System.Text;
using LiveAvatar.SpecTool.Prepare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Testing;

/// <summary>A contract taken all the way: prepared, through the real NSwag and our templates, and compiled with the hand-written half.</summary>
internal sealed class GeneratedClient
{
    private GeneratedClient(string source, PreparedContract prepared, bool withComfort)
    {
        Source = source;
        Prepared = prepared;
        Client = CSharpSyntaxTree.ParseText(source, HandWrittenHalf.Parsing);
        Compilation = HandWrittenHalf.With(Client, withComfort);
    }

    public string Source { get; }

    /// <summary>The generated file.</summary>
    public SyntaxTree Client { get; }

    public PreparedContract Prepared { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>What the compiler has to say, warnings included.</summary>
    public IEnumerable<string> Complaints => Complained(Compilation.GetDiagnostics());

    /// <summary>What the compiler has to say about the generated half, and about what both declare; not about the code of the hand-written half, which is most of it.</summary>
    public IEnumerable<string> ComplaintsOfTheGeneratedHalf => Complained(Compilation.GetDeclarationDiagnostics().Concat(Compilation.GetSemanticModel(Client).GetDiagnostics()));

    public static IEnumerable<string> Complained(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
        .Select(diagnostic => diagnostic.ToString());

    public static Task<GeneratedClient> FromFileAsync(string name, bool withComfort = false) =>
        FromAsync(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "Contracts", name)), withComfort);

    /// <summary>With the corrections of the repository's own overlay; without Comfort/, unless the contract has what that calls.</summary>
    public static async Task<GeneratedClient> FromAsync(string contract, bool withComfort = false)
    {
        var overlay = new Overlay(JObject.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "spec", "overlay.json"))));
        var (root, _) = ContractFile.Parse(Encoding.UTF8.GetBytes(contract), "openapi.json");
        return await FromAsync(ContractPreparation.Run(new Contract(root!, "openapi.json", "sha"), overlay), withComfort);
    }

    public static async Task<GeneratedClient> FromAsync(PreparedContract prepared, bool withComfort = false)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "generated", Guid.NewGuid().ToString("N"))).FullName;
        try
        {
            var file = Path.Combine(folder, "openapi.prepared.json");
            var output = Path.Combine(folder, "LiveAvatarClient.g.cs");
            await File.WriteAllTextAsync(file, prepared.Json);
            await NSwagInProcess.RunAsync(file, output);
            return new GeneratedClient(await File.ReadAllTextAsync(output), prepared, withComfort);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
