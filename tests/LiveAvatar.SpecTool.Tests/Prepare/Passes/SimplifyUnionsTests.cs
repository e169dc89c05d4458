using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class SimplifyUnionsTests
{
    [Theory]
    [InlineData("""[{ "type": "string" }, { "type": "string", "enum": ["a"] }]""", """{ "type": "string", "enum": ["a"] }""")]
    [InlineData("""[{ "type": "string", "format": "uuid" }, { "type": "string" }]""", """{ "type": "string" }""")]
    [InlineData("""[{ "type": "string", "format": "uuid" }, { "type": "string", "format": "uuid", "title": "t" }]""", """{ "type": "string", "format": "uuid", "title": "t" }""")]
    [InlineData("""[{ "type": "integer", "format": "int32" }, { "type": "integer", "format": "int64" }]""", """{ "type": "integer", "format": "int64" }""")]
    [InlineData("""[{ "type": "integer", "format": "int64" }, { "type": "number" }]""", """{ "type": "number" }""")]
    [InlineData("""[{ "type": "array", "items": { "type": "integer" } }, { "type": "array", "items": { "type": "number" } }]""", """{ "type": "array", "items": { "type": "number" } }""")]
    [InlineData("""[{ "type": "object", "additionalProperties": { "type": "integer" } }, { "type": "object", "additionalProperties": { "type": "number" } }]""", """{ "type": "object", "additionalProperties": { "type": "number" } }""")]
    [InlineData("""[{ "type": "string", "x-const": "a" }, { "type": "string", "x-const": "b" }, { "type": "boolean" }]""", """{ "oneOf": [{ "type": "string", "enum": ["a", "b"] }, { "type": "boolean" }] }""")]
    [InlineData("""[{ "type": "integer", "format": "int64", "x-const": 1 }, { "type": "integer", "format": "int64", "x-const": 2 }]""", """{ "type": "integer", "format": "int64", "x-values": [1, 2] }""")]
    [InlineData("""[{ "type": "string" }, { "type": "boolean" }]""", """{ "oneOf": [{ "type": "string" }, { "type": "boolean" }] }""")]
    [InlineData("""[{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/B" }]""", """{ "oneOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("""[{ "$ref": "#/components/schemas/U" }, { "$ref": "#/components/schemas/D" }]""", """{ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/D" }] }""")]
    public void Union_IsWhatItComesTo(string variants, string simple)
    {
        var contract = Given.Schemas($$"""
            { "A": { "properties": { "p": { "oneOf": {{variants}} } } }, "B": { "properties": { "b": {} } }, "C": { "properties": { "c": {} } }, "D": { "properties": { "d": {} } },
              "U": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }] } }
            """).After(new SimplifyUnions());

        var property = (Newtonsoft.Json.Linq.JObject)contract.Schema("A")["properties"]!["p"]!;
        if (!simple.Contains("title", StringComparison.Ordinal))
        {
            property.Remove("title");
        }

        property.ShouldBeJson(simple.Replace(", \"title\": \"t\"", "", StringComparison.Ordinal));
    }

    /// <summary>A union is looked at before those that are written above it, and a copy is not looked at again.</summary>
    [Fact]
    public void Union_ThatAnotherTakesItsVariantsFrom_IsSimpleBefore()
    {
        var contract = Given.Schemas("""
            { "U": { "oneOf": [{ "type": "array", "items": { "oneOf": [{ "type": "boolean" }, { "oneOf": [{ "type": "string" }, { "type": "integer" }] }] } }, { "$ref": "#/components/schemas/A" }] },
              "A": { "additionalProperties": { "oneOf": [{ "$ref": "#/components/schemas/U" }, { "type": "number" }] } } }
            """).After(new SimplifyUnions());

        contract.Schema("A").SelectToken("additionalProperties.oneOf[0].items")
            .ShouldBeJson("""{ "oneOf": [{ "type": "boolean" }, { "type": "string" }, { "type": "integer" }] }""");
    }

    [Fact]
    public void Schema_ThatADiscriminatorMapsTo_BelongsToTheUnion()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }], "discriminator": { "propertyName": "kind", "mapping": { "d": "D" } } },
              "B": { "properties": { "b": {} } }, "C": { "properties": { "c": {} } }, "D": { "properties": { "d": {} } } }
            """).After(new LowerDiscriminators(), new SimplifyUnions());

        contract.Schema("A")["oneOf"]!.Should().HaveCount(3);
    }

    [Fact]
    public void Union_ThatComesToOneSchema_IsThatSchema_InOtherUnionsToo()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/A" }] }, "B": { "properties": { "b": {} } },
              "U": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }, { "type": "string" }] } }
            """).After(new SimplifyUnions());

        contract.Schemas.ShouldBeJson("""{ "B": { "properties": { "b": {} } }, "U": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "type": "string" }] } }""");
    }

    [Fact]
    public void Lists_ThatHoldThemselves_AreRawInTheEnd()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "type": "array", "items": { "$ref": "#/components/schemas/A" } }, { "type": "array", "items": { "$ref": "#/components/schemas/B" } }] },
              "B": { "oneOf": [{ "type": "array", "items": { "$ref": "#/components/schemas/A" } }, { "type": "string" }] } }
            """).After(new SimplifyUnions());

        contract.Diagnostics.Should().Contain(said => said.Code == "LASPEC033");
    }

    [Fact]
    public void Union_OfItself_IsTheOthers()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }, { "type": "string" }] }, "B": { "properties": { "b": {} } } }
            """).After(new SimplifyUnions());

        contract.Schema("A").ShouldBeJson("""{ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "type": "string" }] }""");
    }
}
