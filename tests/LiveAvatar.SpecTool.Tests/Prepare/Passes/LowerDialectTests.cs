using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LowerDialectTests
{
    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/B" }""", """{ "$ref": "#/components/schemas/B" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/B", "description": "d" }""", """{ "description": "d", "oneOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("""{ "$ref": "#/components/schemas/B", "default": "x" }""", """{ "x-default": "x", "oneOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/B" }], "title": "t" }""", """{ "title": "t", "oneOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    public void Reference_WithSomethingBesideIt_StandsAloneInAOneOf(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "const": "FULL" }""", """{ "type": "string", "x-const": "FULL" }""")]
    [InlineData("""{ "const": 3 }""", """{ "type": "integer", "format": "int64", "x-const": 3 }""")]
    [InlineData("""{ "const": true }""", """{ "type": "boolean", "x-const": true }""")]
    [InlineData("""{ "type": "string", "const": "FULL", "enum": ["FULL"], "default": "FULL" }""", """{ "type": "string", "x-const": "FULL", "x-default": "FULL" }""")]
    public void Const_IsItsTypeAndAnExtension(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "type": "integer" }""", """{ "type": "integer", "format": "int64" }""")]
    [InlineData("""{ "type": "integer", "format": "int32" }""", """{ "type": "integer", "format": "int32" }""")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", """{ "type": "string", "format": "uuid" }""")]
    [InlineData("""{ "type": "string", "format": "duration" }""", """{ "type": "string" }""")]
    [InlineData("""{ "type": "string", "format": "decimal" }""", """{ "type": "number", "format": "decimal", "x-text": true }""")]
    [InlineData("""{ "type": "string", "contentEncoding": "base64" }""", """{ "type": "string", "contentEncoding": "base64", "format": "byte" }""")]
    [InlineData("""{ "type": "string", "format": "uri" }""", """{ "type": "string" }""")]
    [InlineData("""{ "type": "number", "format": "money" }""", """{ "type": "number" }""")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "type": "string", "enum": ["a", "b"] }""")]
    [InlineData("""{ "items": { "type": "string" } }""", """{ "type": "array", "items": { "type": "string" } }""")]
    public void Type_IsTheOneThatHoldsEveryValue(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "type": "object" }""", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("""{ "type": "object", "additionalProperties": true }""", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "type": "object", "additionalProperties": { "type": "string" } }""")]
    [InlineData("""{ "properties": { "a": true } }""", """{ "type": "object", "properties": { "a": {} }, "additionalProperties": false }""")]
    public void Object_IsAMapOrAClass(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    private static JToken Lower(string schema) => Given.Schemas($$"""{ "A": { "properties": { "p": {{schema}} } } }""").After(new MergeAllOf(), new LowerDialect()).Schema("A")["properties"]!["p"]!;
}
