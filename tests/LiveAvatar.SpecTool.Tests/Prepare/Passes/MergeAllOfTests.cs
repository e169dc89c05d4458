using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class MergeAllOfTests
{
    private const string Base = """ "Base": { "description": "base", "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } } """;

    [Fact]
    public void Members_OfAllParts_AreInOneSchema()
    {
        var contract = Merge($$"""
            { "A": { "allOf": [{ "$ref": "#/components/schemas/B" }], "description": "own", "properties": { "c": { "type": "boolean" } } },
              "B": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "required": ["b"], "properties": { "b": { "type": "integer" } } }] }, {{Base}} }
            """);

        contract.Schema("A").ShouldBeJson("""
            { "description": "own", "type": "object", "required": ["id", "b"], "properties": { "id": { "type": "string" }, "b": { "type": "integer" }, "c": { "type": "boolean" } } }
            """);
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Base" }], "description": "d", "default": 1 }""", """{ "description": "d", "default": 1, "$ref": "#/components/schemas/Base" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Base" }, { "description": "d", "readOnly": true }] }""", """{ "description": "d", "readOnly": true, "$ref": "#/components/schemas/Base" }""")]
    [InlineData("""{ "type": "object", "allOf": [{ "$ref": "#/components/schemas/Base" }], "required": ["id"] }""", """{ "$ref": "#/components/schemas/Base" }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/components/schemas/Base" }], "nullable": true }""", """{ "nullable": true, "$ref": "#/components/schemas/Base" }""")]
    public void Reference_WithOnlyWordsBesideIt_StaysAReference(string published, string merged) =>
        Merge($$"""{ "A": { "properties": { "p": {{published}} } }, {{Base}} }""").Schema("A")["properties"]!["p"].ShouldBeJson(merged);

    [Fact]
    public void NamedSchema_OfOneOther_IsAClassOfItsOwn() =>
        Merge($$"""{ "A": { "allOf": [{ "$ref": "#/components/schemas/Base" }] }, {{Base}} }""").Schema("A")["properties"].Should().NotBeNull();

    [Fact]
    public void InlineSchemas_OfAPart_HaveOneNameInAllThatItIsAPartOf()
    {
        var contract = Merge("""
            { "Base": { "properties": { "level": { "enum": ["a", "b"], "description": "d" }, "list": { "type": "array", "items": { "properties": { "x": {} } } } } },
              "A": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "a": {} } }] } }
            """);

        foreach (var schema in (string[])["A", "Base"])
        {
            contract.Schema(schema)["properties"]!["level"].ShouldBeJson("""{ "description": "d", "$ref": "#/components/schemas/Base_level" }""");
            contract.Schema(schema)["properties"]!["list"]!["items"].ShouldBeJson("""{ "$ref": "#/components/schemas/Base_list_Item" }""");
        }
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", """{ "type": "number", "minimum": 1 }""", """{ "type": "integer", "minimum": 1 }""")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "type": "string", "enum": ["b", "c"] }""", """{ "enum": ["b"], "type": "string" }""")]
    [InlineData("""{ "type": "string" }""", """{ "description": "more" }""", """{ "type": "string", "description": "more" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Base" }""", """{ "$ref": "#/components/schemas/Derived" }""", """{ "$ref": "#/components/schemas/Derived" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Derived" }""", """{ "$ref": "#/components/schemas/Base" }""", """{ "$ref": "#/components/schemas/Derived" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", """{ "type": "array", "items": { "format": "int32" } }""", """{ "type": "array", "items": { "type": "integer", "format": "int32" } }""")]
    public void Property_OfTwoParts_IsWhatBothSay(string one, string other, string both)
    {
        var contract = Merge($$"""
            { "A": { "allOf": [{ "properties": { "p": {{one}} } }, { "properties": { "p": {{other}} } }] }, "Derived": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "d": {} } }] }, {{Base}} }
            """);

        contract.Schema("A")["properties"]!["p"].ShouldBeJson(both);
        contract.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", """{ "type": "integer" }""")]
    [InlineData("""{ "enum": ["a"] }""", """{ "enum": ["b"] }""")]
    [InlineData("""{ "const": 1 }""", """{ "const": 2 }""")]
    public void Parts_ThatContradictEachOther_AreSaid_AndTheLastIsTaken(string one, string other)
    {
        var contract = Merge($$"""{ "A": { "allOf": [{ "properties": { "p": {{one}} } }, { "properties": { "p": {{other}} } }] } }""");

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC022");
        contract.Schema("A")["properties"]!["p"].ShouldBeJson(other);
    }

    [Fact]
    public void Union_AmongTheParts_HasTheOthersInEachVariant()
    {
        var contract = Merge($$"""
            { "A": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }],
                "discriminator": { "propertyName": "kind", "mapping": { "b": "B" } } }] },
              "B": { "type": "object", "properties": { "b": {} } }, "C": { "type": "object", "properties": { "c": {} } }, {{Base}} }
            """);

        contract.Schema("A")["oneOf"].ShouldBeJson("""
            [{ "title": "B", "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "b": {}, "kind": { "const": "b" } } },
             { "title": "C", "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "c": {}, "kind": { "const": "C" } } }]
            """);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a": {}, "b": {} }, "anyOf": [{ "required": ["a"] }, { "type": "object", "required": ["b"] }] }""")]
    [InlineData("""{ "type": "object", "properties": { "a": {}, "b": {} }, "oneOf": [{ "not": { "required": ["a"] } }, true] }""")]
    public void Choice_OfWhatHasToBeThere_IsNoUnion(string published) =>
        Merge($$"""{ "A": {{published}} }""").Schema("A").ShouldBeJson("""{ "type": "object", "properties": { "a": {}, "b": {} } }""");

    [Fact]
    public void Variants_ThatSayAllThatStandsBesideTheUnion_StayReferences()
    {
        var contract = Merge($$"""
            { "A": { "properties": { "id": { "type": "string" } }, "required": ["id"], "oneOf": [{ "$ref": "#/components/schemas/Base" }, { "$ref": "#/components/schemas/C" }] },
              "C": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "c": {} } }] }, {{Base}} }
            """);

        contract.Schema("A").ShouldBeJson("""{ "oneOf": [{ "$ref": "#/components/schemas/Base" }, { "$ref": "#/components/schemas/C" }] }""");
    }

    [Fact]
    public void Schema_MadeOfItself_IsAnError() =>
        Merge("""{ "A": { "allOf": [{ "$ref": "#/components/schemas/B" }] }, "B": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "properties": { "b": {} } }] } }""")
            .Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "LASPEC021");

    [Fact]
    public void SchemasThatReferToEachOther_AreMergedOnce()
    {
        var contract = Merge("""
            { "A": { "allOf": [{ "properties": { "next": { "$ref": "#/components/schemas/B" } } }, { "properties": { "next": { "$ref": "#/components/schemas/C" } } }] },
              "B": { "properties": { "next": { "$ref": "#/components/schemas/B" }, "b": {} } }, "C": { "properties": { "next": { "$ref": "#/components/schemas/C" }, "c": {} } } }
            """);

        ((JObject)contract.Schema("A")["properties"]!["next"]!["properties"]!).Properties().Select(property => property.Name).Should().Equal("next", "b", "c");
    }

    [Fact]
    public void ChoicesSideBySide_LeaveOutWhatNoValueCanBe()
    {
        var contract = Merge("""{ "A": { "properties": { "p": { "type": ["string", "integer"], "oneOf": [{ "type": "string" }, { "type": "integer" }] } } } }""");

        contract.Schema("A")["properties"]!["p"]!["oneOf"]!.Select(variant => variant.Value<string>("type")).Should().Equal("string", "integer");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void ChoicesSideBySide_ThatLeaveNothing_AreToldWhereTheyStand()
    {
        var contract = Merge("""{ "A": { "properties": { "p": { "oneOf": [{ "type": "string" }, { "type": "boolean" }], "anyOf": [{ "type": "integer" }, { "type": "object" }] } } } }""");

        contract.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer}").Distinct(StringComparer.Ordinal).Should().Equal("LASPEC022 #/components/schemas/A/properties/p");
    }

    [Fact]
    public void Properties_ManyAndEachMerged_AreAllMerged()
    {
        var properties = string.Join(", ", Enumerable.Range(0, 500).Select(number => $$"""
            "p{{number}}": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "q": {} } }] }
            """));

        var contract = Merge($$"""{ "A": { "properties": { {{properties}} } }, {{Base}} }""");

        contract.Schema("A")["properties"]!.Should().OnlyContain(property => property.First!["properties"] is JObject);
        contract.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Part_ThatIsTrueOrFalse_SaysNothing(string part)
    {
        var contract = Merge($$"""{ "A": { "properties": { "p": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "$ref": "#/components/schemas/C" }, { "properties": { "q": {} } }] } } }, "C": {{part}}, {{Base}} }""");

        contract.Schema("A")["properties"]!["p"].ShouldBeJson("""{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "q": {} } }""");
    }

    [Theory]
    [InlineData("""{ "A": { "properties": { "p": { "oneOf": [{ "$ref": "#/components/schemas/A" }], "type": "object", "required": ["data"] } } } }""")]
    [InlineData("""{ "A": { "properties": { "p": { "anyOf": [{ "allOf": [{ "$ref": "#/components/schemas/A" }, { "type": "object" }], "additionalProperties": { "type": "number" } }] } } } }""")]
    [InlineData("""{ "A": { "additionalProperties": { "oneOf": [{ "allOf": [{ "$ref": "#/components/schemas/A" }] }] } }, "B": { "properties": { "p": { "oneOf": [{ "$ref": "#/components/schemas/A" }], "additionalProperties": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "type": "string" }] } } } } }""")]
    [InlineData("""{ "A": { "properties": { "p": { "allOf": [{ "$ref": "#/components/schemas/U" }, { "properties": { "q": {} } }] } } }, "U": { "oneOf": [{ "allOf": [{ "$ref": "#/components/schemas/U" }, { "properties": { "r": {} } }] }, { "properties": { "s": {} } }] } }""")]
    [InlineData("""{ "E": { "properties": { "v": { "oneOf": [{ "$ref": "#/components/schemas/U" }], "properties": { "v": { "$ref": "#/components/schemas/N" }, "u": { "$ref": "#/components/schemas/E" }, "i": { "$ref": "#/components/schemas/E" } }, "discriminator": { "propertyName": "u", "mapping": { "one": "T", "two": "E" } } } } }, "N": { "properties": { "v": { "type": "integer" } } }, "T": { "type": "object" }, "U": { "type": "object" } }""")]
    public void Schema_MergedWithItselfWithinItself_HasAnEnd(string schemas) =>
        Merge(schemas).Root.Descendants().Count().Should().BeLessThan(20_000);

    [Fact]
    public void Choice_WithMoreBesideIt_WithinItselfWithoutEnd_IsRawInTheEnd()
    {
        var contract = Merge("""
            { "S": { "properties": { "next": { "anyOf": [{ "$ref": "#/components/schemas/S" }, { "type": "string" }], "properties": { "k": {} } } },
                     "oneOf": [{ "properties": { "next": { "$ref": "#/components/schemas/S" } } }, { "properties": { "next": { "$ref": "#/components/schemas/T" } } }] },
              "T": { "properties": { "next": { "$ref": "#/components/schemas/S" } }, "oneOf": [{ "$ref": "#/components/schemas/S" }, { "properties": { "z": {} } }] } }
            """);

        contract.Diagnostics.Should().Contain(said => said.Code == "LASPEC011");
    }

    /// <summary>What is merged stood nowhere; a message names the place of a part of it.</summary>
    [Fact]
    public void Contradiction_InWhatIsMergedOnTheWay_HasALine() =>
        Merge("""{ "A": { "allOf": [{ "properties": { "p": { "type": "string" } } }, { "properties": { "p": { "allOf": [{ "type": "integer" }, { "type": "boolean" }] } } }] } }""")
            .Diagnostics.Should().NotBeEmpty().And.OnlyContain(said => said.Line > 0 && said.Pointer.StartsWith("#/components/schemas/A", StringComparison.Ordinal));

    [Fact]
    public void Union_ThatIsAVariantOfItselfWithMore_IsSaidToBeWithoutThat() =>
        Merge("""{ "A": { "oneOf": [{ "allOf": [{ "$ref": "#/components/schemas/A" }, { "properties": { "more": {} } }] }, { "$ref": "#/components/schemas/A" }] } }""")
            .Diagnostics.Should().Contain(said => said.Code == "LASPEC011");

    private static Contract Merge(string schemas) => Given.Schemas(schemas).After(new LowerNullability(), new LowerDiscriminators(), new MergeAllOf());
}
