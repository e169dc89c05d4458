using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Tests.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveAvatar.SpecTool.Tests.Templates;

public partial class ReadmeTests
{
    [Fact]
    public async Task Readme_ShowsAnOperation_AsItIsGenerated()
    {
        var shown = ShownOperation().Match(RepositoryFiles.Read("README.md")).Groups["code"].Value;

        var client = await GeneratedClient.FromFileAsync("seed.openapi.json");

        shown.Should().NotBeEmpty();
        Outdented(client.Source).Should().Contain(shown);
    }

    [Fact]
    public async Task Readme_ShowsCodeThatCompiles()
    {
        var blocks = CodeBlock().Matches(RepositoryFiles.Read("README.md").Split("<!-- generated")[0]).SelectMany(match => match.Groups["code"].Value.Split('\n')).ToList();
        var client = await GeneratedClient.FromFileAsync("liveavatar.openapi.json", withComfort: true);
        var program = CSharpSyntaxTree.ParseText($$"""
            using System;
            using System.Threading.Tasks;
            {{string.Join('\n', blocks.Where(IsUsing))}}
            internal static class Readme
            {
                public static async Task Main()
                {
            {{string.Join('\n', blocks.Where(line => !IsUsing(line)))}}
                }
            }
            """, (CSharpParseOptions)client.Compilation.SyntaxTrees[0].Options);

        var complaints = client.Compilation.AddSyntaxTrees(program).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        blocks.Should().NotBeEmpty();
        complaints.Should().BeEmpty();
    }

    [Fact]
    public void SpecReadme_ListsEveryCode()
    {
        var codes = typeof(SpecCode).GetFields().Select(field => field.GetValue(null)).OfType<SpecCode>().Select(code => $"| `{code.Id}` | {code.Severity.ToString().ToLowerInvariant()} |");

        var listed = ListedCode().Matches(RepositoryFiles.Read("spec/README.md")).Select(match => match.Value);

        listed.Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void Readme_NamesTheCommandOfCi() =>
        RepositoryFiles.Read("README.md").Should().Contain("dotnet test LiveAvatar.Generated.sln");

    private static bool IsUsing(string line) => line.StartsWith("using LiveAvatar.", StringComparison.Ordinal);

    private static string Outdented(string source) => string.Join('\n', source.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));

    [GeneratedRegex(@"<!-- generated: [\w.]+ -->\n```csharp\n(?<code>.+?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShownOperation();

    [GeneratedRegex(@"```csharp\n(?<code>.+?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^\| `LASPEC\d+` \| \w+ \|", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListedCode();
}
