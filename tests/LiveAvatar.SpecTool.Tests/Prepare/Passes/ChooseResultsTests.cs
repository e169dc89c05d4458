using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ChooseResultsTests
{
    [Theory]
    [InlineData("""{ "422": { "description": "" }, "204": { "description": "" }, "201": { "description": "" } }""", "None", "201,204")]
    [InlineData("""{ "default": { "content": { "application/json": {} } }, "404": {} }""", "Bare", "default")]
    [InlineData("""{ "2XX": { "content": { "application/problem+json; charset=utf-8": {} } }, "default": {} }""", "Bare", "2XX")]
    [InlineData("""{ "302": {}, "404": {} }""", "Location", "302")]
    [InlineData("""{ "404": {} }""", "None", "200")]
    [InlineData("{}", "None", "200")]
    [InlineData("""{ "200": { "content": { "TEXT/Plain": { "schema": { "type": "string" } } } } }""", "Text", "200")]
    [InlineData("""{ "200": { "content": { "text/event-stream": {} } } }""", "Events", "200")]
    [InlineData("""{ "200": { "content": { "application/x-ndjson": {} } } }""", "Lines", "200")]
    [InlineData("""{ "200": { "content": { "application/jsonl; charset=utf-8": { "schema": { "type": "integer" } } } } }""", "Lines", "200")]
    [InlineData("""{ "200": { "content": { "application/xml": { "schema": { "type": "integer" } }, "application/json": { "schema": { "type": "integer" } } } } }""", "Bare", "200")]
    [InlineData("""{ "200": { "content": { "image/png": {} } } }""", "Stream", "200")]
    [InlineData("""{ "200": { "content": { "*/*": { "schema": { "type": "object" } } } } }""", "Bare", "200")]
    [InlineData("""{ "200": { "content": { "application/json": { "schema": { "type": "string", "format": "binary" } } } } }""", "Stream", "200")]
    public void Result_IsThatOfTheSuccess(string responses, string kind, string statuses)
    {
        var contract = Choose(responses);

        contract.Only().Node.Text(Extension.ResultKind).Should().Be(kind);
        string.Join(',', contract.Only().Responses.Select(response => response.Name)).Should().Be(statuses);
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Json_GoesBeforeAnyOtherForm_WithAWord()
    {
        var contract = Choose("""{ "200": { "content": { "text/event-stream": {}, "application/xml": {}, "application/json": { "schema": { "type": "integer" } } } } }""");

        contract.Only().Node.Text(Extension.ResultKind).Should().Be("Bare");
        contract.Only().Node[Extension.Settings].Should().BeNull("JSON is what is asked for anyway");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC044");
    }

    [Fact]
    public void Accept_NamesWhatIsAskedFor_AndJsonForErrors()
    {
        var contract = Choose("""{ "200": { "content": { "image/png": {} } } }""");

        contract.Only().Node.Text(Extension.Settings).Should().Be("Accept = \"image/png, application/json; q=0.9\"");
    }

    [Fact]
    public void Successes_OfDifferentKinds_AreAWarning_AndTheFirstIsTaken()
    {
        var contract = Choose("""{ "200": { "content": { "application/json": {} } }, "206": { "content": { "image/png": {} } } }""");

        contract.Only().Node.Text(Extension.ResultKind).Should().Be("Bare");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC048");
    }

    [Fact]
    public void Accept_LeavesOutWhatCannotBeRead()
    {
        var contract = Choose("""{ "200": { "content": { "application/json": {} } }, "206": { "content": { "image/png": {} } } }""");

        contract.Only().Node[Extension.Settings].Should().BeNull("JSON is what is asked for anyway");
    }

    [Theory]
    [InlineData("204")]
    [InlineData("205")]
    public void Body_OfAStatusThatHasNone_IsLeftOut_WithAWord(string status)
    {
        var contract = Choose($$"""{ "{{status}}": { "content": { "application/json": {} } } }""");

        contract.Only().Node.Text(Extension.ResultKind).Should().Be("None");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC080");
    }

    [Theory]
    [InlineData("""{ "application/vnd.a+json": { "schema": { "type": "integer" } }, "application/vnd.b+json": { "schema": { "type": "string" } } }""", "asks for application/vnd.a+json")]
    [InlineData("""{ "image/png": {}, "image/jpeg": {} }""", "asks for image/png")]
    [InlineData("""{ "json": {} }""", "reads none of them")]
    public void MediaTypes_ThatAreNotAskedFor_AreTold(string content, string what)
    {
        var contract = Choose($$"""{ "200": { "content": {{content}} } }""");

        contract.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "LASPEC044").Which.Message.Should().EndWith($"this client {what}.");
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", """{ "type": "integer" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", """{ "type": "integer" }""")]
    public void Lines_AreTheItems(string schema, string item)
    {
        var contract = Choose($$"""{ "200": { "content": { "application/jsonl": { "schema": {{schema}} } } } }""");

        contract.Only().Node.SelectToken("$..schema").ShouldBeJson(item);
    }

    [Fact]
    public void Xml_WithASchema_IsAString_WithAWarning()
    {
        var contract = Choose("""{ "200": { "content": { "application/xml": { "schema": { "type": "object", "properties": { "a": {} } } } } } }""");

        contract.Only().Node.Text(Extension.ResultKind).Should().Be("Text");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC045");
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "x": {} } }""", """{ "type": "object", "properties": { "x": {} } }""")]
    [InlineData("""{ "type": "array", "items": { "type": "object" } }""", """{ "type": "object" }""")]
    [InlineData("""{ "properties": { "data": { "type": "integer" }, "event": {} } }""", """{ "type": "integer" }""")]
    [InlineData("""{ "type": "string" }""", null)]
    [InlineData("{}", null)]
    public void Events_HaveTheirData(string schema, string? data)
    {
        var contract = Choose($$"""{ "200": { "content": { "text/event-stream": { "schema": {{schema}} } } } }""");

        var found = contract.Only().Node.SelectToken("$..schema");
        (data is null ? found is null : Newtonsoft.Json.Linq.JToken.DeepEquals(found, Newtonsoft.Json.Linq.JToken.Parse(data))).Should().BeTrue("{0} was found", found);
    }

    [Fact]
    public void Errors_AreDocumentedAsTheirExceptions()
    {
        var contract = Given.Operation("""{ "responses": { "200": {}, "404": { "description": "No <such> thing" }, "5XX": {}, "default": { "description": "Oops!" } } }""").After(new DocumentErrors());

        contract.Only().Node[Extension.Errors].ShouldBeJson("""
            [{ "cref": "LiveAvatarNotFoundException", "text": "404: No &lt;such&gt; thing." }, { "cref": "LiveAvatarServerException", "text": "5XX." },
             { "cref": "LiveAvatarApiException", "text": "Any other status: Oops!" }]
            """);
    }

    [Theory]
    [InlineData("""{ "200": {}, "302": { "description": "Elsewhere" } }""", "302: Elsewhere.")]
    [InlineData("""{ "302": { "description": "Elsewhere" }, "404": { "description": "Nowhere" } }""", "404: Nowhere.")]
    public void Redirect_IsAnError_WhereItIsNotTheSuccess(string responses, string text)
    {
        var contract = Given.Operation($$"""{ "responses": {{responses}} }""").After(new DocumentErrors());

        contract.Only().Node[Extension.Errors].Should().ContainSingle().Which["text"]!.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("""{ "properties": { "title": {} } }""", true)]
    [InlineData("""{ "properties": { "code": {}, "message": {}, "detail": {} } }""", false)]
    [InlineData("""{ "type": "string" }""", false)]
    public void Errors_WithSchemasOfTheirOwn_AreToldOnce(string schema, bool isTold)
    {
        var contract = Given.Operation($$"""{ "responses": { "200": {}, "400": { "content": { "a/b": { "schema": {{schema}} } } }, "500": { "content": { "a/b": { "schema": {{schema}} } } } } }""").After(new DocumentErrors());

        contract.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isTold ? ["LASPEC081"] : []);
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/components/schemas/A" } }""")]
    [InlineData("""{ "properties": { "data": { "$ref": "#/components/schemas/A" } } }""")]
    public void Events_ThatHoldThemselves_AreLookedIntoWithAnEnd(string schema)
    {
        var contract = Given.Operation(
            """{ "responses": { "200": { "content": { "text/event-stream": { "schema": { "$ref": "#/components/schemas/A" } } } } } }""", $$"""{ "A": {{schema}} }""").After(new ChooseResults());

        contract.Only().Node.Text(Extension.ResultKind).Should().NotBeNull();
    }

    private static Contract Choose(string responses) => Given.Operation($$"""{ "responses": {{responses}} }""").After(new ChooseResults());
}
