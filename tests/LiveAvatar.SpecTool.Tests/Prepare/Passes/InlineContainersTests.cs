using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class InlineContainersTests
{
    [Theory]
    [InlineData("""{ "description": "d" }""", """{ "description": "d" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", """{ "type": "array", "items": { "type": "string" } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/A" } }""", """{ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/A" } }""")]
    public void NameOfAContainer_IsWhatItStandsFor(string container, string inlined)
    {
        var contract = Given.Schemas($$"""
            { "A": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/C" }, "b": { "oneOf": [{ "$ref": "#/components/schemas/C" }] } } }, "C": {{container}} }
            """).After(new InlineContainers());

        contract.Schema("A")["properties"]!["a"].ShouldBeJson(inlined);
        contract.Schema("A")["properties"]!["b"].ShouldBeJson(inlined);
        contract.Schemas.ContainsKey("C").Should().BeFalse();
    }

    [Fact]
    public void ListOfItself_IsRawJsonInside()
    {
        var contract = Given.Schemas("""
            { "A": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/C" } } }, "C": { "type": "array", "items": { "$ref": "#/components/schemas/C" } } }
            """).After(new InlineContainers());

        contract.Schema("A")["properties"]!["a"].ShouldBeJson("""{ "type": "array", "items": {} }""");
        contract.Diagnostics.Should().Contain(told => told.Code == "LASPEC033");
    }
}
