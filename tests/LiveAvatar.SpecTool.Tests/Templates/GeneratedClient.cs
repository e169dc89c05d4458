using System.Text;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Tests.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Templates;

/// <summary>A contract taken all the way: prepared, through the real NSwag and our templates, and compiled with the hand-written half.</summary>
internal sealed class GeneratedClient
{
    private static readonly string Package = Path.Combine(RepositoryFiles.Root, "src", "LiveAvatar.Generated");
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    // Assemblies of an older framework run on a newer one: the SDK silences the compiler on that in every project.
    private static readonly Dictionary<string, ReportDiagnostic> AsTheSdkHasIt = new(StringComparer.Ordinal) { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private static readonly string[] Packages =
        ["Newtonsoft.Json.dll", "Polly.Core.dll", "Microsoft.Extensions.Logging.Abstractions.dll", "Microsoft.Extensions.DependencyInjection.Abstractions.dll"];

    private GeneratedClient(string source, PreparedContract prepared, bool withComfort)
    {
        Source = source;
        Prepared = prepared;
        Client = CSharpSyntaxTree.ParseText(source, Parsing);
        Compilation = SourceGenerators.Run(CSharpCompilation.Create(
            "Compiled",
            HandWritten(withComfort).Select(text => CSharpSyntaxTree.ParseText(text, Parsing)).Append(Client),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: AsTheSdkHasIt)), Parsing);
    }

    public string Source { get; }

    /// <summary>The generated file.</summary>
    public SyntaxTree Client { get; }

    public PreparedContract Prepared { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>What the compiler has to say, warnings included.</summary>
    public IEnumerable<string> Complaints => Compilation
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
        .Select(diagnostic => diagnostic.ToString());

    public static Task<GeneratedClient> FromFileAsync(string name, bool withComfort = false) =>
        FromAsync(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests", "Contracts", name)), withComfort);

    /// <summary>With the corrections of the repository's own overlay; without Comfort/, unless the contract has what that calls.</summary>
    public static async Task<GeneratedClient> FromAsync(string contract, bool withComfort = false)
    {
        var overlay = new Overlay(JObject.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, "spec", "overlay.json"))));
        var (root, _) = ContractFile.Parse(Encoding.UTF8.GetBytes(contract), "openapi.json");
        var prepared = ContractPreparation.Run(new Contract(root!, "openapi.json", "sha"), overlay);

        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "generated", Guid.NewGuid().ToString("N"))).FullName;
        try
        {
            var file = Path.Combine(folder, "openapi.prepared.json");
            var output = Path.Combine(folder, "LiveAvatarClient.g.cs");
            await File.WriteAllTextAsync(file, prepared.Json);
            await NSwagRun.RunAsync(await NSwag.AssemblyAsync(), NSwag.Settings, file, output, TimeProvider.System, CancellationToken.None);
            return new GeneratedClient(await File.ReadAllTextAsync(output), prepared, withComfort);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> HandWritten(bool withComfort)
    {
        string[] leftOut = withComfort ? ["bin", "obj"] : ["bin", "obj", "Comfort"];
        return Directory
            .EnumerateFiles(Package, "*.cs", SearchOption.AllDirectories)
            .Where(file => !leftOut.Contains(Path.GetRelativePath(Package, file).Split(Path.DirectorySeparatorChar)[0], StringComparer.OrdinalIgnoreCase))
            .Select(File.ReadAllText);
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location) || Packages.Contains(Path.GetFileName(file), StringComparer.Ordinal))
        .Select(file => MetadataReference.CreateFromFile(file));
}
