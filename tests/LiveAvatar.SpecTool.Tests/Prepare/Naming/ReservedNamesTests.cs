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

    /// <summary>A property named <c>is_assigned</c> would hide what every model has.</summary>
    [Fact]
    public async Task Members_HoldWhatEveryModelHas()
    {
        var model = (await GeneratedClient.FromFileAsync("liveavatar.openapi.json", withComfort: true)).Compilation.GetTypeByMetadataName("LiveAvatar.Generated.LiveAvatarModel")!;

        var members = model.GetMembers().Concat(model.BaseType!.GetMembers()).Where(member => member is { CanBeReferencedByName: true, DeclaredAccessibility: not Accessibility.Private });

        ReservedNames.Members.Should().Contain(members.Select(member => member.Name));
    }

    /// <summary>A schema named <c>Task</c> would take the place of .NET's in our own files.</summary>
    [Fact]
    public async Task Types_HoldEveryTypeOfDotNetThatTheHandWrittenHalfNames()
    {
        var client = await GeneratedClient.FromFileAsync("liveavatar.openapi.json", withComfort: true);

        var named = client.Compilation.SyntaxTrees.Where(tree => tree != client.Client).SelectMany(tree => Outside(client.Compilation.GetSemanticModel(tree))).Distinct(StringComparer.Ordinal);

        ReservedNames.Types.Should().Contain(named);
    }

    /// <summary>A group named <c>Open</c> would be a second member of that name, and one named <c>Environment</c> would be meant where the type is.</summary>
    [Fact]
    public async Task ClientMembers_HoldWhatTheClientHas_AndTheTypesThatItNamesInExpressions()
    {
        var client = await GeneratedClient.FromFileAsync("liveavatar.openapi.json", withComfort: true);
        var halves = client.Compilation.SyntaxTrees
            .Where(tree => tree != client.Client)
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(type => type.Identifier.Text == "LiveAvatarClient")
            .ToList();

        var members = halves.SelectMany(half => half.Members.Select(member => client.Compilation.GetSemanticModel(half.SyntaxTree).GetDeclaredSymbol(member)))
            .Where(member => member is { CanBeReferencedByName: true })
            .Select(member => member!.Name);
        var named = halves.SelectMany(half => InExpressions(half, client.Compilation.GetSemanticModel(half.SyntaxTree)));

        ReservedNames.ClientMembers.Should().Contain(members.Concat(named).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> InExpressions(ClassDeclarationSyntax type, SemanticModel model) => type
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Parent is MemberAccessExpressionSyntax access ? access.Expression == name : name.Parent is ConstantPatternSyntax)
        .Where(name => model.GetSymbolInfo(name).Symbol is INamedTypeSymbol)
        .Select(name => name.Identifier.Text);

    private static IEnumerable<string> Outside(SemanticModel model) => model.SyntaxTree.GetRoot()
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Parent is not QualifiedNameSyntax && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
        .Where(name => model.GetSymbolInfo(name).Symbol is INamedTypeSymbol { IsGenericType: false, ContainingType: null, DeclaringSyntaxReferences.Length: 0 })
        .Select(name => name.Identifier.Text)
        .Where(name => name != "var");
}
