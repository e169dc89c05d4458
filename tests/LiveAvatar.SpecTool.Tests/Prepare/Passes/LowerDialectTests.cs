using LiveAvatar.SpecTool.Diagnostics;
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
    [InlineData("""{ "const": 1.5, "type": "number", "format": "float" }""", """{ "type": "number", "x-const": 1.5 }""")]
    [InlineData("""{ "const": 3, "type": "number" }""", """{ "type": "number", "x-const": 3 }""")]
    [InlineData("""{ "const": "2024-01-01", "type": "string", "format": "date" }""", """{ "type": "string", "x-const": "2024-01-01" }""")]
    [InlineData("""{ "const": true }""", """{ "type": "boolean", "x-const": true }""")]
    [InlineData("""{ "type": "string", "const": "FULL", "enum": ["FULL"], "default": "FULL" }""", """{ "type": "string", "x-const": "FULL", "x-default": "FULL" }""")]
    public void Const_IsItsTypeAndAnExtension(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "properties": { "p": { "type": "string", "format": "binary" } } }""")]
    [InlineData("""{ "items": { "type": "string", "contentEncoding": "binary" } }""")]
    [InlineData("""{ "additionalProperties": { "type": "string", "format": "binary" } }""")]
    public void Bytes_InJson_AreAString_WithAWord(string published)
    {
        var contract = Given.Schemas($$"""{ "A": {{published}}, "File": { "type": "string", "format": "binary" } }""").After(new LowerDialect());

        contract.Diagnostics.Should().ContainSingle("a schema by itself may be that of a file").Which.Code.Should().Be("LASPEC057");
    }

    [Fact]
    public void Enum_WithListsAmongItsValues_IsUntyped_WithAWord()
    {
        var contract = Given.Schemas("""{ "A": { "enum": [[1], { "b": 2 }] } }""").After(new LowerDialect());

        contract.Schema("A")["type"].Should().BeNull();
        contract.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(said => said.Code == "LASPEC025" && said.Pointer == "#/components/schemas/A/enum/0");
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", """{ "type": "integer", "format": "int64" }""")]
    [InlineData("""{ "type": "integer", "format": "int32" }""", """{ "type": "integer", "format": "int32" }""")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", """{ "type": "string", "format": "uuid" }""")]
    [InlineData("""{ "type": "integer", "format": "int16" }""", """{ "type": "integer", "format": "int64" }""")]
    [InlineData("""{ "type": "integer", "format": "int32", "maximum": 4294967295 }""", """{ "type": "integer", "format": "int64", "maximum": 4294967295 }""")]
    [InlineData("""{ "type": "integer", "maximum": 18446744073709551615 }""", """{ "type": "integer", "format": "uint64", "maximum": 18446744073709551615 }""")]
    [InlineData("""{ "type": "number", "format": "int64" }""", """{ "type": "integer", "format": "int64" }""")]
    [InlineData("""{ "type": "string", "format": "duration" }""", """{ "type": "string", "format": "duration" }""")]
    [InlineData("""{ "type": "string", "format": "guid" }""", """{ "type": "string", "format": "uuid" }""")]
    [InlineData("""{ "type": "array" }""", """{ "type": "array", "items": {} }""")]
    [InlineData("""{ "type": "array", "items": false }""", """{ "type": "array", "items": {} }""")]
    [InlineData("""{ "type": "string", "format": "decimal" }""", """{ "type": "number", "format": "decimal", "x-text": true }""")]
    [InlineData("""{ "type": "string", "contentEncoding": "base64" }""", """{ "type": "string", "contentEncoding": "base64", "format": "byte" }""")]
    [InlineData("""{ "type": "string", "format": "uri" }""", """{ "type": "string" }""")]
    [InlineData("""{ "type": "number", "format": "money" }""", """{ "type": "number" }""")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "type": "string", "enum": ["a", "b"] }""")]
    [InlineData("""{ "items": { "type": "string" } }""", """{ "type": "array", "items": { "type": "string" } }""")]
    public void Type_IsTheOneThatHoldsEveryValue(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "type": "integer", "enum": [1, 2] }""", """{ "type": "integer", "format": "int64", "x-values": ["1", "2"] }""")]
    [InlineData("""{ "enum": [0, 1], "x-enumNames": ["Off", "On"] }""", """{ "type": "integer", "format": "int64", "x-enumNames": ["Off", "On"], "x-values": ["0 (Off)", "1 (On)"] }""")]
    [InlineData("""{ "enum": [1, 2.5] }""", """{ "type": "number", "x-values": ["1", "2.5"] }""")]
    [InlineData("""{ "enum": [true] }""", """{ "type": "boolean", "x-values": ["true"] }""")]
    [InlineData("""{ "enum": ["a", 1] }""", """{ "x-values": ["\"a\"", "1"] }""")]
    [InlineData("""{ "type": "string", "enum": ["a", "a", 1, true] }""", """{ "type": "string", "enum": ["a", "1", "true"] }""")]
    [InlineData("""{ "type": "string", "enum": ["a", "b"], "x-enum-varnames": ["First", "Second"] }""", """{ "type": "string", "enum": ["a", "b"], "x-enum-varnames": ["First", "Second"], "x-value-names": ["First", "Second"] }""")]
    public void Enum_OfTextsIsOpen_AndOfAnythingElseDocumented(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "const": { "a": 1 } }""", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("""{ "const": 99999999999999999999 }""", "{}")]
    [InlineData("""{ "type": "string", "const": 3 }""", """{ "type": "string" }""")]
    public void Const_WithoutACSharpForm_IsLeftOut_AndSaidSo(string published, string lowered)
    {
        var contract = Given.Schemas($$"""{ "A": { "properties": { "p": {{published}} } } }""").After(new LowerDialect());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC025");
        contract.Schema("A")["properties"]!["p"].ShouldBeJson(lowered);
    }

    [Theory]
    [InlineData("""{ "properties": { "a": {} }, "additionalProperties": { "type": "string" } }""", """{ "type": "object", "properties": { "a": {} }, "additionalProperties": { "type": "string" } }""")]
    [InlineData("""{ "properties": { "a": {}, "b": false } }""", """{ "type": "object", "properties": { "a": {} }, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object" }""", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("""{ "type": "object", "additionalProperties": true }""", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "type": "object", "additionalProperties": { "type": "string" } }""")]
    [InlineData("""{ "properties": { "a": true } }""", """{ "type": "object", "properties": { "a": {} }, "additionalProperties": false }""")]
    [InlineData("""{ "properties": { "additionalProperties": true } }""", """{ "type": "object", "properties": { "additionalProperties": {} }, "additionalProperties": false }""")]
    public void Object_IsAMapOrAClass(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    private static JToken Lower(string schema) => Given.Schemas($$"""{ "A": { "properties": { "p": {{schema}} } } }""").After(new MergeAllOf(), new LowerDialect()).Schema("A")["properties"]!["p"]!;
}
