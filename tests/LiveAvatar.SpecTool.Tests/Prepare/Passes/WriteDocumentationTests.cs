using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class WriteDocumentationTests
{
    [Theory]
    [InlineData("""{ "description": "Speed of speech", "minimum": 0.8, "maximum": 1.2, "x-default": 1 }""", "Speed of speech. From 0.8 to 1.2. The server's default is 1.")]
    [InlineData("""{ "description": "Seconds.", "exclusiveMinimum": 0 }""", "Seconds. Above 0.")]
    [InlineData("""{ "title": "Name", "minLength": 1, "maxLength": 64 }""", "Name. 1 to 64 characters.")]
    [InlineData("""{ "title": "Value", "minLength": 1 }""", "Value. At least 1 character.")]
    [InlineData("""{ "title": "Name", "x-write": "assigned" }""", "Name. Left alone, it stays as it is; set to null, it is cleared.")]
    [InlineData("""{ "x-const": "FULL", "x-name": "Mode" }""", "Mode. Always FULL.")]
    [InlineData("""{ "x-name": "SessionToken" }""", "Session Token.")]
    public void Property_SaysWhatTheContractKnows(string property, string summary)
    {
        var contract = Given.Schemas($$"""{ "A": { "x-requested": true, "properties": { "p": {{property}} } } }""").After(new WriteDocumentation());

        contract.Schema("A")["properties"]!["p"]![Extension.Summary].ShouldBeJson($"[{Newtonsoft.Json.JsonConvert.ToString(summary)}]");
    }

    [Fact]
    public void Operation_HasItsSummaryAndParagraphs()
    {
        var contract = Given.Operation("""{ "summary": "Bind a voice", "description": "First\nsecond.\n\nThird <b>." }""").After(new WriteDocumentation());

        contract.Only().Node[Extension.Summary].ShouldBeJson("""["Bind a voice."]""");
        contract.Only().Node[Extension.Remarks].ShouldBeJson("""["<para>First second.</para>", "<para>Third &lt;b&gt;.</para>"]""");
    }

    [Fact]
    public void Operation_WhoseSummaryIsItsName_HasTheFirstParagraphInstead()
    {
        var contract = Given.Operation("""{ "x-name": "BindVoice", "summary": "Bind Voice", "description": "Bind a voice.\n\nIt is private." }""").After(new WriteDocumentation());

        contract.Only().Node[Extension.Summary].ShouldBeJson("""["Bind a voice."]""");
        contract.Only().Node[Extension.Remarks].ShouldBeJson("""["<para>It is private.</para>"]""");
    }

    [Fact]
    public void Default_OfAnAnswer_IsNotSaid()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "p": { "title": "P", "x-default": 1 } } } }""").After(new WriteDocumentation());

        contract.Schema("A")["properties"]!["p"]![Extension.Summary].ShouldBeJson("""["P."]""");
    }

    [Theory]
    [InlineData("Bare", "The voices, newest first", """["The voices, newest first."]""")]
    [InlineData("Bare", "Successful Response", null)]
    [InlineData("Bare", "OK", null)]
    [InlineData("Bare", "", null)]
    [InlineData("None", "Gone", null)]
    public void Answer_IsSaid_WhereThereIsAResult(string kind, string description, string? answer)
    {
        var contract = Given.Operation($$"""{ "x-result": "{{kind}}", "responses": { "200": { "description": "{{description}}" } } }""").After(new WriteDocumentation());

        (contract.Only().Node[Extension.Answer]?.ToString(Newtonsoft.Json.Formatting.None)).Should().Be(answer);
    }

    [Theory]
    [InlineData("""{ "url": "https://example.com/a" }""", """["<para>See <see href=\"https://example.com/a\">https://example.com/a</see>.</para>"]""")]
    [InlineData("""{ "url": "javascript:alert(1)", "description": "No" }""", null)]
    [InlineData("""{ "description": "No" }""", null)]
    public void ExternalDocs_AreTheLastRemark(string docs, string? remarks)
    {
        var contract = Given.Operation($$"""{ "summary": "Bind a voice.", "externalDocs": {{docs}} }""").After(new WriteDocumentation());

        (contract.Only().Node[Extension.Remarks]?.ToString(Newtonsoft.Json.Formatting.None)).Should().Be(remarks);
    }

    [Fact]
    public void ExternalDocs_OfASchemaAndAProperty_EndTheirSummary()
    {
        const string Docs = """ "externalDocs": { "url": "https://example.com/?a=1&b=2", "description": "The guide" } """;
        var contract = Given.Schemas($$"""{ "A": { "description": "First.\nSecond.", {{Docs}}, "properties": { "p": { "description": "P", {{Docs}} } } } }""").After(new WriteDocumentation());

        var link = "See <see href=\"https://example.com/?a=1&amp;b=2\">The guide</see>.";
        ((string?)contract.Schema("A")[Extension.Summary]!.Last).Should().EndWith($"Second. {link}");
        ((string?)contract.Schema("A")["properties"]!["p"]![Extension.Summary]!.Single()).Should().Be($"P. {link}");
    }

    [Fact]
    public void Summary_ThatIsEmpty_IsTheNameInWords()
    {
        var contract = Given.Operation("""{ "x-name": "BindVoice", "summary": " " }""").After(new WriteDocumentation());

        contract.Only().Node[Extension.Summary].ShouldBeJson("""["Bind Voice."]""");
    }

    [Fact]
    public void Deprecated_IsSaid()
    {
        var contract = Given.Operation("""{ "deprecated": true }""").After(new WriteDocumentation());

        contract.Only().Node.Text(Extension.Obsolete).Should().Be("The contract marks this operation as deprecated.");
    }
}
