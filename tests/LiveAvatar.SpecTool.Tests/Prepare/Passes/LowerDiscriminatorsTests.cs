using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LowerDiscriminatorsTests
{
    [Fact]
    public void Discriminator_MappingIsMadeOfReferences_AndNamesEveryVariant()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/D" }],
              "discriminator": { "propertyName": "kind", "mapping": { "b": "B", "c": { "$ref": "#/components/schemas/C" } } } },
              "B": {}, "C": {}, "D": {} }
            """).After(new LowerDiscriminators());

        contract.Schema("A")["x-discriminator"].ShouldBeJson("""
            { "propertyName": "kind", "mapping": {
                "b": { "$ref": "#/components/schemas/B" }, "c": { "$ref": "#/components/schemas/C" }, "D": { "$ref": "#/components/schemas/D" } } }
            """);
    }

    [Fact]
    public void Discriminator_MappingWithAnObject_IsMentionedOnce()
    {
        var contract = Given.Schemas("""
            { "A": { "anyOf": [{ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }],
              "discriminator": { "propertyName": "kind", "mapping": { "b": { "$ref": "#/components/schemas/B" } } } }, { "type": "null" }] }, "B": {}, "C": {} }
            """).After(new LowerDiscriminators());

        contract.Diagnostics.Should().ContainSingle().Which.Pointer.Should().Be("#/components/schemas/A/anyOf/0/discriminator/mapping/b");
    }

    [Fact]
    public void Discriminator_WithoutMapping_TakesTheOneValueThatAVariantLeavesItsProperty()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/D" }, { "$ref": "#/components/schemas/E" }],
              "discriminator": { "propertyName": "kind" } },
              "B": { "properties": { "kind": { "const": "b" } } }, "C": { "properties": { "kind": { "enum": ["c"] } } },
              "D": { "allOf": [{ "$ref": "#/components/schemas/Kind" }] }, "Kind": { "properties": { "kind": { "enum": ["d"] } } },
              "E": { "properties": { "kind": { "enum": ["b", "e"] } } } }
            """).After(new LowerDiscriminators());

        ((Newtonsoft.Json.Linq.JObject)contract.Schema("A")["x-discriminator"]!["mapping"]!).Properties().Select(entry => entry.Name).Should().Equal("b", "c", "d", "E");
    }

    [Fact]
    public void Discriminator_OfASchemaThatIsMadeOfItself_GoesByItsName()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }], "discriminator": { "propertyName": "kind" } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/C" }] }, "C": { "allOf": [{ "$ref": "#/components/schemas/B" }] } }
            """).After(new LowerDiscriminators());

        ((Newtonsoft.Json.Linq.JObject)contract.Schema("A")["x-discriminator"]!["mapping"]!).Properties().Select(entry => entry.Name).Should().Equal("B", "C");
    }

    [Theory]
    [InlineData("#/components/schemas/Missing")]
    [InlineData("Missing")]
    [InlineData("other.json#/Thing")]
    public void Discriminator_ThatMapsToNothing_LosesThatEntry(string target)
    {
        var contract = Given.Schemas($$"""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }],
              "discriminator": { "propertyName": "kind", "mapping": { "b": "B", "c": "C", "x": "{{target}}" } } }, "B": {}, "C": {} }
            """).After(new LowerDiscriminators());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC024");
        contract.Schema("A")["x-discriminator"]!["mapping"]!.Children().Should().HaveCount(2);
    }

    [Fact]
    public void Discriminator_MappedToANameWithASlash_FindsIt()
    {
        var contract = Given.Schemas("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/b~1c" }], "discriminator": { "propertyName": "kind", "mapping": { "b": "b/c" } } }, "b/c": {} }
            """).After(new LowerDiscriminators());

        contract.Schema("A")["x-discriminator"]!["mapping"].ShouldBeJson("""{ "b": { "$ref": "#/components/schemas/b~1c" } }""");
    }
}
