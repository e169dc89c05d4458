using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LowerUnionsTests
{
    private const string OneOf = """ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }] """;

    [Fact]
    public void Union_WithADiscriminator_IsToldApartByIt_AndEachVariantSaysWhichItIs()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}}, "x-discriminator": { "propertyName": "kind", "mapping": { "b": { "$ref": "#/components/schemas/B" }, "c": { "$ref": "#/components/schemas/C" } } } },
              "B": { "properties": { "kind": { "type": "string" } } }, "C": { "properties": { "kind": { "type": "string", "format": "time" } } } }
            """).After(new LowerUnions());

        contract.Schema("A")[Extension.Union].ShouldBeJson("""
            { "property": "kind", "values": [{ "value": "b", "variant": "B", "make": "new B()" }, { "value": "c", "variant": "C", "make": "new C()" }], "otherwise": "new UnknownA(json)",
              "variants": ["B", "C"], "unknown": "UnknownA", "interface": false }
            """);
        contract.Schema("C")["properties"]!["kind"].ShouldBeJson("""{ "type": "string", "x-const": "c", "x-tag": true }""");
        contract.Schema("B").Text(Extension.Bases).Should().Be("A");
    }

    [Fact]
    public void Union_WhoseDiscriminatorIsNoText_IsToldApartWithoutIt_WithAWarning()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}}, "x-discriminator": { "propertyName": "kind", "mapping": { "b": { "$ref": "#/components/schemas/B" }, "c": { "$ref": "#/components/schemas/C" } } } },
              "B": { "properties": { "kind": { "type": "integer" }, "b": {} } }, "C": { "properties": { "kind": { "type": "string" }, "c": {} } } }
            """).After(new LowerUnions());

        contract.Schema("A")[Extension.Union]!["choices"].Should().NotBeNull();
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC024");
    }

    [Fact]
    public void Union_WithoutADiscriminator_IsToldApartByAConstant()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}} }, "B": { "properties": { "same": {}, "mode": { "x-const": "FULL" } } }, "C": { "properties": { "same": {}, "mode": { "x-const": "LITE" } } } }
            """).After(new LowerUnions());

        contract.Schema("A")[Extension.Union]!["property"].ShouldBeJson("\"mode\"");
    }

    [Fact]
    public void Union_WithoutAConstant_IsToldApartByWhichPropertiesArePresent()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}} }, "B": { "required": ["id"], "properties": { "id": {} } }, "C": { "required": ["id"], "properties": { "id": {}, "end_at": {} } } }
            """).After(new LowerUnions());

        contract.Schema("A")[Extension.Union]!["choices"].ShouldBeJson("""
            [{ "when": "HasAny(json, \"end_at\")", "variant": "C", "make": "new C()" }, { "when": "HasAll(json, \"id\")", "variant": "B", "make": "new B()" }]
            """);
    }

    [Fact]
    public void Union_WhoseVariantsAreAlike_IsAWarning()
    {
        var contract = Given.Schemas($$"""{ "A": { {{OneOf}} }, "B": { "properties": { "id": {} } }, "C": { "properties": { "id": {} } } }""").After(new LowerUnions());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC012");
    }

    [Fact]
    public void Unions_ThatShareAVariant_AreInterfaces()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}} }, "D": { "oneOf": [{ "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/E" }] },
              "B": { "properties": { "b": {} } }, "C": { "properties": { "c": {} } }, "E": { "properties": { "a": { "$ref": "#/components/schemas/A" } } } }
            """).After(new LowerUnions());

        contract.Schema("C").Text(Extension.Bases).Should().Be("LiveAvatarModel, IA, ID");
        contract.Schema("E")["properties"]!["a"].ShouldBeJson("""{ "$ref": "#/components/schemas/IA" }""");
        contract.Schema("IA")[Extension.Union]!.Value<bool>("interface").Should().BeTrue();
        contract.Schema("IA")[Extension.Union]!.Value<string>("unknown").Should().Be("UnknownA");
    }

    [Fact]
    public void Union_OfClassesBelowOneBase_IsAnInterface_AndToldApartAsTheyAre()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}} }, "Base": { "properties": { "kind": {} }, "x-subtypes": { "property": "kind", "values": { "b": { "$ref": "#/components/schemas/B" }, "c": { "$ref": "#/components/schemas/C" } } } },
              "B": { "properties": { "b": {} }, "x-parent": { "$ref": "#/components/schemas/Base" } }, "C": { "properties": { "b": {} }, "x-parent": { "$ref": "#/components/schemas/Base" } } }
            """).After(new LowerUnions());

        contract.Schema("IA")[Extension.Union]!["property"].ShouldBeJson("\"kind\"");
        contract.Schema("B").Text(Extension.Bases).Should().Be("Base, IA");
    }

    [Fact]
    public void Union_WithAMapInIt_TakesForAMapWhatIsNoneOfTheObjects()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}} }, "B": { "required": ["id"], "properties": { "id": {} } }, "C": { "properties": { "value": {} }, "x-wrapped": "Map" } }
            """).After(new LowerUnions());

        contract.Schema("A")[Extension.Union]!["choices"]![0]!["when"].ShouldBeJson("\"HasAll(json, \\\"id\\\")\"");
        contract.Schema("A")[Extension.Union]!.Value<string>("otherwise").Should().Be("new C()");
    }

    [Fact]
    public void Helpers_OfAUnion_KeepOffTheNamesOfSchemas()
    {
        var contract = Given.Schemas($$"""
            { "A": { {{OneOf}} }, "B": { "properties": { "b": {} } }, "C": { "properties": { "c": {} } }, "UnknownA": {}, "AConverter": {} }
            """).After(new LowerUnions());

        contract.Schema("A")[Extension.Union]!["unknown"].ShouldBeJson("\"AUnknown\"");
        contract.Schema("A").Text(Extension.Converter).Should().Be("AUnionConverter");
        contract.Diagnostics.Should().BeEmpty();
    }
}
