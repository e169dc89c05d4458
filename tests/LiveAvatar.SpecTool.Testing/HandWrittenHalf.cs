using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveAvatar.SpecTool.Testing;

/// <summary>
/// The files of the package that are written by hand. They are parsed once, and bound anew with each client: a partial class is in one assembly.
/// </summary>
internal static class HandWrittenHalf
{
    private static readonly string Package = Path.Combine(RepositoryRoot.Path, "src", "LiveAvatar.Generated");

    // Assemblies of an older framework run on a newer one: the SDK silences the compiler on that in every project.
    private static readonly Dictionary<string, ReportDiagnostic> AsTheSdkHasIt = new(StringComparer.Ordinal) { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private static readonly string[] Packages =
        ["Newtonsoft.Json.dll", "Polly.Core.dll", "Microsoft.Extensions.Logging.Abstractions.dll", "Microsoft.Extensions.DependencyInjection.Abstractions.dll"];

    // The build looks at it; here it would be bound again with each client.
    private static readonly CSharpParseOptions WithoutDocumentation = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly Lazy<CSharpCompilation> Plain = new(() => Create("bin", "obj", "Comfort"));
    private static readonly Lazy<CSharpCompilation> WithComfort = new(() => Create("bin", "obj"));

    public static CSharpParseOptions Parsing { get; } = WithoutDocumentation.WithDocumentationMode(DocumentationMode.Diagnose);

    public static CSharpCompilation With(SyntaxTree client, bool withComfort = false) => (withComfort ? WithComfort : Plain).Value.AddSyntaxTrees(client);

    // What the source generators make follows from the hand-written files alone.
    private static CSharpCompilation Create(params string[] leftOut) => SourceGenerators.Run(
        CSharpCompilation.Create(
            "Compiled",
            Files(leftOut).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), IsOfTheFacade(file) ? Parsing : WithoutDocumentation, file)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: AsTheSdkHasIt)),
        WithoutDocumentation);

    private static IEnumerable<string> Files(string[] leftOut) => Directory
        .EnumerateFiles(Package, "*.cs", SearchOption.AllDirectories)
        .Where(file => !leftOut.Contains(Path.GetRelativePath(Package, file).Split(Path.DirectorySeparatorChar)[0], StringComparer.OrdinalIgnoreCase));

    // Its other parts are generated, and documented here.
    private static bool IsOfTheFacade(string file) => Path.GetFileName(file) == "LiveAvatarClient.cs";

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location) || Packages.Contains(Path.GetFileName(file), StringComparer.Ordinal))
        .Select(file => MetadataReference.CreateFromFile(file));
}
