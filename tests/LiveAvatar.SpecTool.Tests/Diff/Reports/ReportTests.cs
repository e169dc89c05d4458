using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Reports;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Diff.Reports;

public class ReportTests
{
    private const string Evil = "<b>@everyone</b> | `x` [a](https://evil.example)\\u001b[31m\\n# not a heading";

    private static readonly ContractComparison Comparison = ReportSample.Comparison(Evil);

    [Fact]
    public void Text_OfAContract_CanNotMoveTheCursor() =>
        TextReport.Write(Comparison, colours: false).Should().NotContain("\u001b").And.NotContain("\n# not").And.Contain("BREAKING").And.Contain("breaking on the wire and in C#");

    [Fact]
    public void Text_WithColours_HasThem() => TextReport.Write(Comparison, colours: true).Should().Contain("\u001b[31m\u001b[1mBREAKING\u001b[0m");

    [Fact]
    public void Markdown_OfAContract_IsNoMarkUp() =>
        MarkdownReport.Write(Comparison).Should().NotContain("<b>").And.NotContain("@everyone").And.NotContain("\n# not").And.NotContain("https://evil").And.Contain("### Breaking: ");

    [Fact]
    public void Markdown_Changes_AreRowsOfATable() =>
        MarkdownReport.Write(Comparison).Split('\n').Should().Contain(line => line.Contains("| schema Thing (response) | old may be null now. In C#, long? becomes", StringComparison.Ordinal) || line.Contains("old may be null now.", StringComparison.Ordinal));

    [Fact]
    public void Json_HasEachChangeWithItsPlaces()
    {
        var report = JObject.Parse(JsonReport.Write(Comparison));

        var change = report["changes"]!.Single(change => (string?)change["rule"] == "bound-tightened");
        change["old"]!["pointer"]!.ToString().Should().Be("#/paths/~1things/post/requestBody/content/application~1json/schema/properties/name");
        change["impact"]!.ToString().Should().Be("breaking");
        change["tags"]!.Should().ContainSingle();
        report["summary"]!["breaking"]!.Value<int>().Should().BeGreaterThan(0);
    }

    [Fact]
    public void SharedSchema_IsToldOnce_WithTheOperationsThatUseIt() =>
        Comparison.Changes.Single(change => change.Rule.Id == "became-nullable").Operations.Should().Equal("POST /things");
}
