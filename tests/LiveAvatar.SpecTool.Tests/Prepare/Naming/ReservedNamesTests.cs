using LiveAvatar.SpecTool.Prepare.Naming;
using LiveAvatar.SpecTool.Tests.Repository;
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

        ReservedNames.Types.Should().Contain(declared).And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }
}
