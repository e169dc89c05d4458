using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Tests.Repository;

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
    public void SpecReadme_ListsEveryCode()
    {
        var codes = typeof(SpecCode).GetFields().Select(field => field.GetValue(null)).OfType<SpecCode>().Select(code => $"| `{code.Id}` | {code.Severity.ToString().ToLowerInvariant()} |");

        var listed = ListedCode().Matches(RepositoryFiles.Read("spec/README.md")).Select(match => match.Value);

        listed.Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void Readme_NamesTheCommandOfCi() =>
        RepositoryFiles.Read("README.md").Should().Contain("dotnet test LiveAvatar.Generated.sln");

    private static string Outdented(string source) => string.Join('\n', source.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));

    [GeneratedRegex(@"<!-- generated: [\w.]+ -->\n```csharp\n(?<code>.+?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShownOperation();

    [GeneratedRegex(@"^\| `LASPEC\d+` \| \w+ \|", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListedCode();
}
