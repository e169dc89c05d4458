using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;
using LiveAvatar.SpecTool.Tests.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Templates;

/// <summary>What the contract of 39 operations becomes, in numbers.</summary>
public partial class WholeApiTests
{
    private static readonly string[] WithoutData =
    [
        "StopSessionAsync", "KeepSessionAliveAsync", "DeleteSessionEventsAsync", "DeleteAvatarAsync", "DeleteVoiceAsync", "DeleteContextAsync",
        "DeleteMemoryAsync", "DeleteSecretAsync", "DeleteLlmConfigurationAsync",
    ];

    private static readonly Lazy<Task<GeneratedClient>> Generated = new(() => GeneratedClient.FromFileAsync("liveavatar.openapi.json"));

    [Fact]
    public async Task Operations_AllReturnTheirType_OrNothingWhereTheContractHasNothing()
    {
        var calls = (await TypesAsync()).Where(IsGroup).SelectMany(group => group.Members).OfType<MethodDeclarationSyntax>()
            .Where(method => method.ReturnType.ToString().StartsWith("global::System.Threading.Tasks.Task", StringComparison.Ordinal)).ToList();

        var untyped = calls.Where(method => !method.ReturnType.ToString().EndsWith('>')).Select(method => method.Identifier.Text);

        calls.Should().HaveCount(39);
        untyped.Should().BeEquivalentTo(WithoutData);
        calls.Should().NotContain(method => Untyped().IsMatch(method.ReturnType.ToString()));
    }

    [Fact]
    public async Task Classes_AreNeitherEmptyNorNumbered()
    {
        var types = (await TypesAsync()).Where(type => !IsGroup(type)).ToList();

        var unionsAside = types.OfType<ClassDeclarationSyntax>().Where(type => type.Modifiers.All(modifier => !modifier.IsKind(SyntaxKind.AbstractKeyword)));

        unionsAside.Where(type => type.Members.Count == 0).Select(type => type.Identifier.Text).Should().BeEmpty();
        types.Select(type => type.Identifier.Text).Should().NotBeEmpty().And.NotContain(name => Numbered().IsMatch(name));
    }

    [Fact]
    public async Task Code_WithItsDocumentation_IsUnderFiveThousandLines() =>
        (await Generated.Value).Source.Split('\n').Should().HaveCountLessThan(5_000);

    [Fact]
    public async Task TokenRequest_IsFullOrLite()
    {
        var types = await TypesAsync();

        types.Where(type => type.BaseList?.ToString() == ": SessionTokenRequest").Select(type => type.Identifier.Text).Should()
            .Equal("FullSessionTokenRequest", "LiteSessionTokenRequest");
    }

    [Fact]
    public async Task Enums_AreAllOpen()
    {
        var types = await TypesAsync();

        types.OfType<StructDeclarationSyntax>().Should().HaveCount(19 + 3, "19 have a name in the contract, and three stand where they are used")
            .And.OnlyContain(type => type.BaseList!.ToString().Contains("IOpenEnum<", StringComparison.Ordinal));
        (await Generated.Value).Source.Should().NotContain("public enum");
    }

    [Fact]
    public async Task Default_IsDocumented_AndNotAssigned()
    {
        var source = (await Generated.Value).Source;

        source.Should().Contain("/// <summary>Quality. The server's default is \"high\".</summary>").And.Contain("public VideoQuality? Quality { get; set; }\n");
    }

    [Fact]
    public async Task Null_IsRevealed_WhereTheContractHidesIt()
    {
        var overlay = new Overlay(JObject.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, "spec", "overlay.json"))));
        var (root, _) = ContractFile.Parse(
            await File.ReadAllBytesAsync(Path.Combine(RepositoryFiles.Root, "tests", "Contracts", "liveavatar.openapi.json")), "openapi.json");
        var contract = new Contract(root!, "openapi.json", "sha");

        new RevealNullability(overlay).Apply(contract);

        contract.Schemas.Properties()
            .SelectMany(schema => schema.Value["properties"]?.Children<JProperty>() ?? [])
            .Count(property => property.Value["type"] is JArray)
            .Should().Be(81);
    }

    private static async Task<IReadOnlyList<TypeDeclarationSyntax>> TypesAsync() =>
        [.. (await CSharpSyntaxTree.ParseText((await Generated.Value).Source).GetRootAsync()).DescendantNodes().OfType<TypeDeclarationSyntax>()];

    private static bool IsGroup(TypeDeclarationSyntax type) => type.BaseList?.ToString() == ": OperationGroup";

    [GeneratedRegex(@"\b(object|JToken|JObject)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Untyped();

    [GeneratedRegex(@"\d$|Anonymous", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
