using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class SettleReferencesTests
{
    [Theory]
    [InlineData("3.1.0", """{ "$ref": "#/components/schemas/B", "description": "d" }""", """{ "$ref": "#/components/schemas/B", "description": "d" }""")]
    [InlineData("3.1.0", """{ "$ref": "#/components/schemas/B", "properties": {} }""", """{ "properties": {}, "allOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("3.1.0", """{ "$ref": "#/components/schemas/B", "allOf": [{}], "type": "object" }""", """{ "type": "object", "allOf": [{ "$ref": "#/components/schemas/B" }, {}] }""")]
    [InlineData("3.1.0", """{ "$ref": "#/components/schemas/B", "anyOf": [{ "type": "object" }, { "type": "string" }] }""", """{ "anyOf": [{ "type": "object" }, { "type": "string" }], "allOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("3.1.0", """{ "$ref": "#/components/schemas/B", "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "$ref": "#/components/schemas/B", "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }""")]
    [InlineData("3.1.0", """{ "$ref": "#/components/schemas/B", "dependentSchemas": { "a": {} } }""", """{ "dependentSchemas": { "a": {} }, "allOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("3.1.0", """{ "$ref": "#/components/schemas/B", "if": {}, "then": {} }""", """{ "if": {}, "then": {}, "allOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("3.0.3", """{ "$ref": "#/components/schemas/B", "properties": {}, "nullable": true }""", """{ "$ref": "#/components/schemas/B", "nullable": true }""")]
    public void Reference_WithSomethingBesideIt(string version, string schema, string settled)
    {
        var contract = Given.Schemas($$"""{ "A": {{schema}}, "B": {} }""");
        contract.Root["openapi"] = version;

        contract.After(new SettleReferences()).Schema("A").ShouldBeJson(settled);
    }
}
