using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class SettleParametersTests
{
    [Fact]
    public void Parameters_StandInTheOrderOfTheirPlaces()
    {
        var contract = Settle("""[{ "name": "c", "in": "cookie" }, { "name": "h", "in": "header" }, { "name": "q", "in": "query" }, { "name": "id", "in": "path", "required": true }]""");

        contract.Only().Parameters.Select(parameter => parameter.Text("name")).Should().Equal("id", "q", "h", "c");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"required\": false")]
    public void PathParameter_NotSaidToBeRequired_IsRequired_WithAWord(string required)
    {
        var contract = Settle($$"""[{ "name": "id", "in": "path"{{required}} }]""");

        contract.Only().Parameters.Single().Flag("required").Should().BeTrue("a path has no optional part");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC056");
    }

    [Theory]
    [InlineData("""{ "in": "query" }""", null)]
    [InlineData("""{ "in": "query", "style": "form", "explode": true }""", null)]
    [InlineData("""{ "in": "query", "explode": false }""", "ParameterStyle.Form")]
    [InlineData("""{ "in": "query", "style": "deepObject", "explode": true }""", "ParameterStyle.DeepObject | ParameterStyle.Explode")]
    [InlineData("""{ "in": "query", "style": "pipeDelimited" }""", "ParameterStyle.PipeDelimited")]
    [InlineData("""{ "in": "query", "style": "spaceDelimited" }""", "ParameterStyle.SpaceDelimited")]
    [InlineData("""{ "in": "query", "allowReserved": true }""", "ParameterStyle.Form | ParameterStyle.Explode | ParameterStyle.Reserved")]
    [InlineData("""{ "in": "cookie", "explode": false }""", "ParameterStyle.Form")]
    [InlineData("""{ "in": "header", "explode": true }""", "ParameterStyle.Simple | ParameterStyle.Explode")]
    [InlineData("""{ "in": "header", "style": "simple", "allowReserved": true }""", null)]
    [InlineData("""{ "in": "query", "content": { "application/json": { "schema": { "type": "object" } } } }""", "ParameterStyle.Json")]
    public void Style_IsSaid_WhereItIsNotTheUsualOne(string parameter, string? style)
    {
        var contract = Settle($"[{parameter.Replace("{ \"in\"", "{ \"name\": \"p\", \"in\"", StringComparison.Ordinal)}]");

        contract.Only().Parameters.Single().Text(Extension.Style).Should().Be(style);
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Style_OfAnotherPlace_IsAWarning_AndTheUsualOneIsTaken()
    {
        var contract = Settle("""[{ "name": "id", "in": "path", "required": true, "style": "deepObject" }]""");

        contract.Only().Parameters.Single()[Extension.Style]!.ToString().Should().BeEmpty();
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC042");
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": { "type": "array" } }""")]
    [InlineData("""{ "properties": { "a": { "$ref": "#/components/schemas/Map" } } }""")]
    [InlineData("""{ "allOf": [{ "additionalProperties": { "anyOf": [{ "type": ["object", "null"] }] } }] }""")]
    public void Values_InEachOther_AreAMessage(string schema)
    {
        var contract = Given.Operation(
            $$"""{ "parameters": [{ "name": "p", "in": "query", "schema": {{schema}} }, { "name": "j", "in": "query", "content": { "application/json": { "schema": {{schema}} } } }] }""",
            """{ "Map": { "additionalProperties": { "type": "string" } } }""").After(new SettleParameters());

        contract.Diagnostics.Should().ContainSingle("JSON has a form for them").Which.Pointer.Should().Be("#/paths/~1things~1{id}/post/parameters/0");
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""")]
    [InlineData("""{ "properties": { "a": { "type": "integer" } }, "additionalProperties": false }""")]
    public void Values_BesideEachOther_AreNone(string schema) =>
        Settle($$"""[{ "name": "p", "in": "query", "schema": {{schema}} }]""").Diagnostics.Should().BeEmpty();

    [Fact]
    public void Content_InJson_GivesItsSchema()
    {
        var contract = Settle("""[{ "name": "p", "in": "query", "content": { "application/json": { "schema": { "type": "integer" } } } }]""");

        contract.Only().Parameters.Single()["schema"].ShouldBeJson("""{ "type": "integer" }""");
    }

    [Fact]
    public void Content_InAnythingElse_IsAString()
    {
        var contract = Settle("""[{ "name": "p", "in": "query", "content": { "application/xml": { "schema": { "type": "object" } } } }]""");

        contract.Only().Parameters.Single()["schema"].ShouldBeJson("""{ "type": "string" }""");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC043");
    }

    [Theory]
    [InlineData("""{ "name": "other", "in": "path" }""", "LASPEC040")]
    [InlineData("""{ "name": "accept", "in": "header" }""", "LASPEC041")]
    [InlineData("""{ "name": "Authorization", "in": "header" }""", "LASPEC041")]
    [InlineData("""{ "name": "Content-Type", "in": "header" }""", "LASPEC041")]
    [InlineData("""{ "name": "Host", "in": "header" }""", "LASPEC016")]
    [InlineData("""{ "name": "X Y", "in": "header" }""", "LASPEC016")]
    [InlineData("""{ "name": "p", "in": "formData" }""", "LASPEC016")]
    [InlineData("""{ "in": "query" }""", "LASPEC016")]
    public void Parameter_ThatCanNotBeSent_IsLeftOut_WithAWord(string parameter, string code)
    {
        var contract = Settle($"[{parameter}]");

        contract.Only().Parameters.Should().BeEmpty();
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    private static Contract Settle(string parameters) => Given.Operation($$"""{ "parameters": {{parameters}} }""").After(new SettleParameters());
}
