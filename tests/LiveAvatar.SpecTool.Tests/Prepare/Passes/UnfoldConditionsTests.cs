using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class UnfoldConditionsTests
{
    [Theory]
    [InlineData("""{ "if": {}, "then": { "properties": { "a": { "type": "string" } } }, "properties": { "b": {} } }""", """{ "b": {}, "a": { "type": "string" } }""")]
    [InlineData("""{ "if": {}, "else": { "$ref": "#/components/schemas/B" }, "type": "object" }""", """{ "b": { "type": "integer" } }""")]
    [InlineData("""{ "dependentSchemas": { "c": { "properties": { "a": { "type": "string" } } } }, "properties": { "a": { "type": "integer" } } }""", """{ "a": { "type": "integer" } }""")]
    [InlineData("""{ "if": {}, "then": { "properties": { "a": { "type": "string" } } }, "else": { "properties": { "a": { "type": "integer" } } } }""", """{ "a": { "anyOf": [{ "type": "string" }, { "type": "integer" }] } }""")]
    [InlineData("""{ "if": {}, "then": { "allOf": [{ "if": {}, "then": { "properties": { "a": { "type": "string" } } } }] } }""", """{ "a": { "type": "string" } }""")]
    public void Property_UnderACondition_IsOneThatCanBeLeftOut(string schema, string properties)
    {
        var unfolded = Given.Schemas($$"""{ "A": {{schema}}, "B": { "properties": { "b": { "type": "integer" } } } }""").After(new UnfoldConditions()).Schema("A");

        unfolded["properties"].ShouldBeJson(properties);
        unfolded["required"].Should().BeNull();
    }

    [Fact]
    public void Value_OfEitherOfTwoTypes_IsAUnion() =>
        Given.Schemas("""{ "A": { "if": { "type": "string" }, "then": { "format": "date" }, "else": { "type": "integer" } } }""").After(new UnfoldConditions()).Schema("A")["oneOf"]
            .ShouldBeJson("""[{ "allOf": [{ "type": "string" }, { "format": "date" }] }, { "type": "integer" }]""");

    [Fact]
    public void Items_UnderACondition_AreTold()
    {
        var contract = Given.Schemas("""{ "A": { "type": "array", "if": { "minItems": 1 }, "then": { "items": { "type": "string" } } } }""").After(new UnfoldConditions());

        contract.Diagnostics.Should().ContainSingle().Which.Should().Match<SpecTool.Diagnostics.Diagnostic>(told => told.Code == "LASPEC027" && told.Pointer == "#/components/schemas/A/then");
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("""{ "if": { "$ref": "#/components/schemas/A" }, "then": { "$ref": "#/components/schemas/A" } }""")]
    public void Condition_OnASchemaThatIsMadeOfItself_HasAnEnd(string schema)
    {
        var contract = Given.Schemas($$"""{ "A": {{schema}}, "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] }, "C": { "if": {}, "then": { "$ref": "#/components/schemas/A" }, "else": { "$ref": "#/components/schemas/B" } } }""")
            .After(new UnfoldConditions());

        contract.Schema("C")["oneOf"].Should().BeNull("no value has a type there");
    }
}
