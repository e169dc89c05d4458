using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class FindSubtypesTests
{
    [Fact]
    public void Base_KnowsWhatIsBelowIt()
    {
        var contract = Find("""
            { "Pet": { "properties": { "kind": {} }, "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" } } },
              "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }] },
              "Dog": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "kind": { "const": "dog" } } }] },
              "Bird": { "allOf": [{ "$ref": "#/components/schemas/Pet" }] } }
            """);

        contract.Schema("Pet")["x-subtypes"].ShouldBeJson("""
            { "property": "kind",
              "values": { "cat": { "$ref": "#/components/schemas/Cat" }, "Bird": { "$ref": "#/components/schemas/Bird" }, "dog": { "$ref": "#/components/schemas/Dog" } } }
            """);
        Parents(contract).Should().Equal("Cat: Pet", "Dog: Pet", "Bird: Pet");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Base_OfSeveralLevels_KnowsThemAll()
    {
        var contract = Find("""
            { "A": { "properties": { "kind": {} }, "discriminator": { "propertyName": "kind" } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] },
              "C": { "allOf": [{ "$ref": "#/components/schemas/B" }] } }
            """);

        ((JObject)contract.Schema("A")["x-subtypes"]!["values"]!).Properties().Select(value => value.Name).Should().Equal("B", "C");
        Parents(contract).Should().Equal("B: A", "C: B");
    }

    [Fact]
    public void Base_WithoutTheProperty_GetsIt() =>
        Find("""{ "A": { "discriminator": { "propertyName": "kind" } }, "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }""")
            .Schema("A")["properties"].ShouldBeJson("""{ "kind": { "type": "string" } }""");

    [Fact]
    public void Base_ThatIsAUnionOfWhatIsMadeOfIt_IsNone() =>
        Find("""
            { "A": { "properties": { "kind": {} }, "oneOf": [{ "$ref": "#/components/schemas/B" }], "discriminator": { "propertyName": "kind" } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }
            """).Schema("A")["oneOf"].Should().BeNull();

    [Fact]
    public void Union_ThatOthersExtend_IsNoBase()
    {
        var contract = Find("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }], "discriminator": { "propertyName": "kind" } }, "B": { "properties": { "kind": {} } },
              "C": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }
            """);

        contract.Schema("A")["x-subtypes"].Should().BeNull();
        Parents(contract).Should().BeEmpty();
    }

    [Fact]
    public void Mapping_ToWhatIsNotMadeOfTheBase_IsTold()
    {
        var contract = Find("""
            { "A": { "properties": { "kind": {}, "name": {} }, "discriminator": { "propertyName": "kind", "mapping": { "b": "B", "c": "C" } } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] }, "C": { "properties": { "kind": {} } } }
            """);

        ((JObject)contract.Schema("A")["x-subtypes"]!["values"]!).Properties().Select(value => value.Name).Should().Equal("b");
        contract.Diagnostics.Should().ContainSingle().Which.Should().Match<SpecTool.Diagnostics.Diagnostic>(told => told.Code == "LASPEC026" && told.Pointer == "#/components/schemas/A/discriminator/mapping/c");
    }

    [Fact]
    public void Base_MadeOfAnother_MayHaveItsDiscriminatorInAPart()
    {
        var contract = Find("""
            { "A": { "properties": { "kind": {} }, "discriminator": { "propertyName": "kind" } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "properties": { "kind": {} }, "discriminator": { "propertyName": "kind", "mapping": { "c": "C" } } }] },
              "C": { "allOf": [{ "$ref": "#/components/schemas/B" }] } }
            """);

        Parents(contract).Should().Equal("B: A", "C: B");
        contract.Schema("B")["x-subtypes"]!["values"].ShouldBeJson("""{ "c": { "$ref": "#/components/schemas/C" } }""");
    }

    [Fact]
    public void Variant_ThatIsNotMadeOfTheBase_IsTold() =>
        Find("""
            { "A": { "properties": { "kind": {} }, "oneOf": [{ "$ref": "#/components/schemas/B" }, { "properties": { "c": {} } }], "discriminator": { "propertyName": "kind" } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }
            """)
            .Diagnostics.Should().ContainSingle().Which.Should().Match<SpecTool.Diagnostics.Diagnostic>(told => told.Code == "LASPEC026" && told.Pointer == "#/components/schemas/A/oneOf/1");

    [Fact]
    public void Variant_ThatOnlySaysWhatIsRequired_IsNone() =>
        Find("""
            { "A": { "properties": { "kind": {}, "x": {}, "y": {} }, "oneOf": [{ "required": ["x"] }, { "required": ["y"] }], "discriminator": { "propertyName": "kind" } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }
            """)
            .Diagnostics.Should().BeEmpty();

    [Fact]
    public void Schema_MadeOfTwoBases_HasTheFirst_AndThatIsTold()
    {
        var contract = Find("""
            { "A": { "properties": { "kind": {} }, "discriminator": { "propertyName": "kind" } }, "B": { "properties": { "type": {} }, "discriminator": { "propertyName": "type" } },
              "C": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] } }
            """);

        Parents(contract).Should().Equal("C: A");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC026");
    }

    [Fact]
    public void Discriminator_ThatOnlyMaps_IsAUnion() =>
        Find("""
            { "A": { "required": ["kind"], "properties": { "kind": {} }, "discriminator": { "propertyName": "kind", "mapping": { "b": "B", "c": "C" } } },
              "B": { "properties": { "kind": {} } }, "C": { "properties": { "kind": {} } } }
            """).Schema("A")["oneOf"].ShouldBeJson("""[{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }]""");

    [Fact]
    public void Union_OfOne_HasWhatItsDiscriminatorMapsToAsWell() =>
        Find("""
            { "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }], "discriminator": { "propertyName": "kind", "mapping": { "b": "B", "c": "C" } } },
              "B": { "properties": { "kind": {} } }, "C": { "properties": { "kind": {} } } }
            """).Schema("A")["oneOf"].ShouldBeJson("""[{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }]""");

    private static Contract Find(string schemas) => Given.Schemas(schemas).After(new LowerDiscriminators(), new FindSubtypes());

    private static IEnumerable<string> Parents(Contract contract) =>
        contract.Schemas.Properties().Where(schema => schema.Value["x-parent"] is not null).Select(schema => $"{schema.Name}: {Contract.NameOf(schema.Value["x-parent"]!.Value<string>("$ref"))}");
}
