using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>The types of a generated file, looked at for what no good client has.</summary>
internal sealed partial class ClientShape(SyntaxNode file)
{
    private readonly IReadOnlyList<BaseTypeDeclarationSyntax> _types = [.. file.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()];

    public IEnumerable<string> TypeNames => _types.Select(type => type.Identifier.Text).Distinct(StringComparer.Ordinal);

    /// <summary>Properties, parameters and results that are raw JSON. What a union doesn't know is raw JSON by design.</summary>
    public IEnumerable<string> Untyped =>
        from type in _types.OfType<TypeDeclarationSyntax>()
        where !IsRawVariant(type) && !type.Modifiers.Any(modifier => modifier.Text == "internal")
        from member in type.Members
        from place in Places(member)
        where UntypedName().IsMatch(place.Type)
        select $"{type.Identifier.Text}.{place.Name}";

    /// <summary>Classes of no property. The base of a union needs none.</summary>
    public IEnumerable<string> Empty =>
        from type in _types.OfType<ClassDeclarationSyntax>()
        where type.Members.Count == 0 && type.BaseList is not null && !type.Modifiers.Any(modifier => modifier.Text == "abstract")
        select type.Identifier.Text;

    /// <summary>Types with a number at the end of their names that no name of the contract has.</summary>
    public IEnumerable<string> NumberedOrAnonymous(string contract) =>
        from name in TypeNames
        let number = EndingNumber().Match(name).Value
        where name.Contains("Anonymous", StringComparison.Ordinal) || (number.Length > 0 && !contract.Contains(number, StringComparison.Ordinal))
        select name;

    private static bool IsRawVariant(TypeDeclarationSyntax type) => type.BaseList?.ToString().Contains("IRawVariant", StringComparison.Ordinal) == true;

    private static IEnumerable<(string Name, string Type)> Places(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => [(property.Identifier.Text, property.Type.ToString())],
        MethodDeclarationSyntax method when method.Modifiers.Any(modifier => modifier.Text == "virtual") =>
            method.ParameterList.Parameters.Select(parameter => ($"{method.Identifier.Text}({parameter.Identifier.Text})", parameter.Type!.ToString()))
                .Append((method.Identifier.Text, method.ReturnType.ToString())),
        _ => [],
    };

    [GeneratedRegex(@"\b(object|JToken|JObject|JArray)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex UntypedName();

    [GeneratedRegex(@"[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex EndingNumber();
}
