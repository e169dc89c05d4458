using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class MarkWritingTests
{
    private const string Text = """{ "type": "string" }""";
    private const string Flag = """{ "type": "boolean" }""";
    private const string TextOrNull = """{ "type": "string", "nullable": true }""";

    [Theory]
    [InlineData(Text, true, """{ "type": "string", "x-write": "required", "x-reference-type": true }""")]
    [InlineData(Flag, true, """{ "type": "boolean", "x-write": "required", "nullable": true }""")]
    [InlineData(TextOrNull, true, """{ "type": "string", "x-write": "include", "nullable": true, "x-reference-type": true }""")]
    [InlineData(Text, false, """{ "type": "string", "nullable": true, "x-reference-type": true }""")]
    [InlineData(TextOrNull, false, """{ "type": "string", "nullable": true, "x-reference-type": true }""")]
    public void Property_OfARequest(string property, bool required, string marked) => Mark("post", "requestBody", property, required).ShouldBeJson(marked);

    [Theory]
    [InlineData(Text, """{ "type": "string", "nullable": true, "x-reference-type": true }""")]
    [InlineData(TextOrNull, """{ "type": "string", "x-write": "assigned", "nullable": true, "x-reference-type": true }""")]
    public void Property_OfAPatch_CanBeLeftOutOrCleared(string property, string marked) => Mark("patch", "requestBody", property, required: false).ShouldBeJson(marked);

    [Theory]
    [InlineData(Text, true, """{ "type": "string", "x-reference-type": true }""")]
    [InlineData(Flag, true, """{ "type": "boolean" }""")]
    [InlineData(TextOrNull, true, """{ "type": "string", "nullable": true, "x-reference-type": true }""")]
    [InlineData(Flag, false, """{ "type": "boolean", "nullable": true }""")]
    public void Property_OfAnAnswer(string property, bool required, string marked) => Mark("post", "answer", property, required).ShouldBeJson(marked);

    [Theory]
    [InlineData("""{ "type": "string", "x-const": "a" }""", true)]
    [InlineData("""{ "type": "string", "x-const": "a", "x-default": "a" }""", false)]
    [InlineData("""{ "type": "string", "x-const": "a", "x-tag": true }""", false)]
    public void Constant_ThatIsAlwaysSent(string property, bool required) => Mark("post", "requestBody", property, required).ShouldBeJson(property);

    [Theory]
    [InlineData("""{ "type": "string", "x-const": "a" }""", false, """{ "type": "string", "x-const": "a", "nullable": true, "x-reference-type": true }""")]
    [InlineData("""{ "type": "boolean", "x-const": true, "x-default": false }""", false, """{ "type": "boolean", "x-const": true, "x-default": false, "nullable": true }""")]
    [InlineData("""{ "type": "string", "x-const": "a", "nullable": true }""", true, """{ "type": "string", "x-const": "a", "x-write": "include", "nullable": true, "x-reference-type": true }""")]
    public void Constant_ThatCanBeLeftOut(string property, bool required, string marked) => Mark("post", "requestBody", property, required).ShouldBeJson(marked);

    [Theory]
    [InlineData("requestBody", """{ "type": "string", "readOnly": true }""", """{ "type": "string", "readOnly": true, "x-write": "never", "x-reference-type": true }""")]
    [InlineData("requestBody", """{ "type": "boolean", "readOnly": true }""", """{ "type": "boolean", "readOnly": true, "x-write": "never" }""")]
    [InlineData("answer", """{ "type": "string", "readOnly": true }""", """{ "type": "string", "readOnly": true, "x-reference-type": true }""")]
    [InlineData("requestBody", """{ "type": "string", "writeOnly": true }""", """{ "type": "string", "writeOnly": true, "x-write": "required", "nullable": true, "x-reference-type": true }""")]
    public void Property_OfOneDirection(string place, string property, string marked) => Mark("post", place, property, required: true).ShouldBeJson(marked);

    /// <summary>A word of ours may be the name of a property.</summary>
    [Fact]
    public void Property_NamedAsAMemberOfOurs_IsAProperty() =>
        Given.Operation("""{ "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } }""", """{ "A": { "properties": { "variants": { "type": "array" } } } }""")
            .After(new MarkWriting()).Schema("A")["properties"]!["variants"].ShouldBeJson("""{ "type": "array", "nullable": true, "x-reference-type": true }""");

    private static Newtonsoft.Json.Linq.JToken? Mark(string method, string place, string property, bool required)
    {
        var contract = Given.Contract($$"""
            { "openapi": "3.1.0",
              "paths": { "/a": { "{{method}}": { "{{place}}": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } } } },
              "components": { "schemas": { "A": { "required": [{{(required ? "\"p\"" : "")}}], "properties": { "p": {{property}} } } } } }
            """).After(new MarkWriting());

        return contract.Schema("A")["properties"]!["p"];
    }
}
