using LiveAvatar.SpecTool.Prepare.Naming;
using LiveAvatar.SpecTool.Tests.Repository;
using LiveAvatar.SpecTool.Tests.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class ReservedNamesTests
{
    [Fact]
    public void Types_HoldEveryTypeOfTheHandWrittenHalf()
    {
        var declared = RepositoryFiles.All
            .Where(path => path.StartsWith("src/LiveAvatar.Generated/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path)).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(type => type.Identifier.Text)
            .Distinct(StringComparer.Ordinal);

        ReservedNames.Types.Should().Contain(declared);
    }

    /// <summary>A schema named <c>Task</c> would take the place of .NET's in our own files.</summary>
    [Fact]
    public async Task Types_HoldEveryTypeOfDotNetThatTheHandWrittenHalfNames()
    {
        var client = await GeneratedClient.FromFileAsync("liveavatar.openapi.json", withComfort: true);

        var named = client.Compilation.SyntaxTrees.Where(tree => tree != client.Client).SelectMany(tree => Outside(client.Compilation.GetSemanticModel(tree))).Distinct(StringComparer.Ordinal);

        ReservedNames.Types.Should().Contain(named);
    }

    private static IEnumerable<string> Outside(SemanticModel model) => model.SyntaxTree.GetRoot()
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Parent is not QualifiedNameSyntax && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
        .Where(name => model.GetSymbolInfo(name).Symbol is INamedTypeSymbol { IsGenericType: false, ContainingType: null, DeclaringSyntaxReferences.Length: 0 })
        .Select(name => name.Identifier.Text)
        .Where(name => name != "var");
}
