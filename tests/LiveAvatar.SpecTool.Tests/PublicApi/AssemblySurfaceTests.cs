using LiveAvatar.SpecTool.PublicApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveAvatar.SpecTool.Tests.PublicApi;

/// <summary>What the compiler writes into an assembly, and how it reads as a line.</summary>
public class AssemblySurfaceTests
{
    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    [Theory]
    [InlineData("public string? Name { get; set; }", "A.Name { get; set; } -> string?")]
    [InlineData("public string Name { get; init; } = \"\";", "A.Name { get; init; } -> string")]
    [InlineData("public int? Count { get; private set; }", "A.Count { get; } -> int?")]
    [InlineData("public virtual IReadOnlyList<string?>? All() => null;", "A.All() -> virtual IReadOnlyList<string?>?")]
    [InlineData("public Task<Dictionary<string, int[]?>> Map(string? a, int b = 3, CancellationToken c = default) => null!;", "A.Map(string? a, int b = 3, CancellationToken c = default) -> Task<Dictionary<string, int[]?>>")]
    [InlineData("public static KeyValuePair<string, object?> Pair(params string[] all) => default;", "A.Pair(params string[] all) -> static KeyValuePair<string, object?>")]
    [InlineData("public static bool Try(out string? text) { text = null; return false; }", "A.Try(out string? text) -> static bool")]
    [InlineData("public T? Get<T>(T other) where T : class => null;", "A.Get<T>(T other) -> T?")]
    [InlineData("protected internal abstract void Do(in DateTime when);", "A.Do(ref DateTime when) -> protected abstract void")]
    [InlineData("public const string Path = \"a\\\"b\";", "A.Path = \"a\\\"b\" -> const string")]
    [InlineData("public event EventHandler? Done;", "A.Done -> event")]
    [InlineData("[Obsolete] public void Old() { }", "A.Old() [Obsolete] -> void")]
    [InlineData("public override string ToString() => \"\";", "A.ToString() -> override string")]
    [InlineData("public enum Kind { One = 1 }", "A.Kind.One = 1 -> const A.Kind")]
    [InlineData("public sealed class Inner<T> : List<T>, IDisposable { public void Dispose() { } }", "A.Inner<T> -> sealed class : List<T>, IDisposable")]
    [InlineData("protected A(string? name) { }", "A(string? name) -> protected void")]
    public void Lines_OfAMember(string member, string line) => Lines(member).Should().Contain(line);

    [Theory]
    [InlineData("internal void Hidden() { }")]
    [InlineData("private protected void Hidden() { }")]
    [InlineData("private sealed class Hidden { public void Shown() { } }")]
    public void Lines_OfWhatNobodyCanReach_AreNone(string member) => Lines(member).Should().NotContain(line => line.Contains("Hidden", StringComparison.Ordinal));

    private static IReadOnlyList<string> Lines(string member)
    {
        var source = $"#nullable enable\nusing System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;\npublic abstract class A {{ {member} }}";
        var compilation = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            compilation.Emit(file).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
            return AssemblySurface.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
