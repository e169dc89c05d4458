using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LowerNullabilityTests
{
    [Theory]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "nullable": true, "type": "string" }""")]
    [InlineData("""{ "type": ["null"] }""", """{ "nullable": true, "type": "null" }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""", """{ "nullable": true, "oneOf": [{ "type": "string" }] }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "type": "null" }] }""", """{ "nullable": true, "oneOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/components/schemas/B" }, { "enum": [null] }], "description": "d" }""", """{ "nullable": true, "description": "d", "oneOf": [{ "$ref": "#/components/schemas/B" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": ["integer", "null"] }] }""", """{ "nullable": true, "oneOf": [{ "type": "string" }, { "type": "integer" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "nullable": true, "title": "t" }] }""", """{ "nullable": true, "oneOf": [{ "type": "string" }] }""")]
    [InlineData("""{ "anyOf": [{ "nullable": true }] }""", """{ "nullable": true, "oneOf": [{}] }""")]
    [InlineData("""{ "type": "string", "enum": ["a", null] }""", """{ "nullable": true, "type": "string", "enum": ["a"] }""")]
    [InlineData("""{ "const": null }""", """{ "const": null, "type": "null" }""")]
    [InlineData("""{ "oneOf": [{ "type": "null" }] }""", """{ "nullable": true, "type": "null" }""")]
    public void Null_InAnyForm_IsNullable(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "type": ["integer", "number"] }""", """{ "type": "number" }""")]
    [InlineData("""{ "type": ["string", "array"], "items": { "type": "integer" }, "format": "uuid" }""", """{ "oneOf": [{ "type": "string", "format": "uuid" }, { "type": "array", "items": { "type": "integer" } }] }""")]
    [InlineData("""{ "type": ["string", "integer"], "enum": ["a", 1] }""", """{ "oneOf": [{ "type": "string", "enum": ["a"] }, { "type": "integer", "enum": [1] }] }""")]
    [InlineData("""{ "enum": ["a", true, null] }""", """{ "nullable": true, "oneOf": [{ "type": "string", "enum": ["a"] }, { "type": "boolean", "enum": [true] }] }""")]
    public void SeveralTypes_AreAChoice_EachWithItsKeywords(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "anyOf": [true, { "type": "string" }] }""", "{}")]
    [InlineData("""{ "anyOf": [{ "description": "Whatever." }, { "type": "string" }] }""", "{}")]
    [InlineData("""{ "anyOf": [false, { "type": "string" }] }""", """{ "oneOf": [{ "type": "string" }] }""")]
    public void True_InAChoice_IsAnything_AndFalseNothing(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    [Theory]
    [InlineData("""{ "anyOf": [{}, { "properties": { "a": {} } }] }""", 1)]
    [InlineData("""{ "anyOf": [{}, { "type": "null" }] }""", 0)]
    [InlineData("""{ "anyOf": [{ "minLength": 1 }, { "title": "t" }] }""", 0)]
    public void Choice_OfAnything_IsSaid_WhereSomethingIsLost(string published, int messages) =>
        Given.Schemas($$"""{ "A": { "properties": { "a": {{published}} } } }""").After(new LowerNullability())
            .Diagnostics.Where(said => said is { Code: "LASPEC011", Pointer: "#/components/schemas/A/properties/a" }).Should().HaveCount(messages);

    [Fact]
    public void TwoChoices_BothHold() =>
        Lower("""{ "anyOf": [{ "type": "string" }, { "type": "null" }], "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "integer" }] }""")
            .ShouldBeJson("""{ "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "integer" }], "allOf": [{ "nullable": true, "oneOf": [{ "type": "string" }] }], "nullable": true }""");

    [Fact]
    public void NamedSchemaThatMayBeNull_IsNullableWhereItIsUsed()
    {
        var contract = Given.Schemas("""
            { "Maybe": { "type": ["object", "null"], "properties": { "a": {} } },
              "Alias": { "$ref": "#/components/schemas/Maybe" },
              "A": { "properties": { "direct": { "$ref": "#/components/schemas/Maybe" }, "through": { "$ref": "#/components/schemas/Alias" },
                "list": { "type": "array", "items": { "$ref": "#/components/schemas/Maybe" } }, "choice": { "oneOf": [{ "$ref": "#/components/schemas/Maybe" }, { "type": "string" }] } } } }
            """).After(new LowerNullability());

        var properties = contract.Schema("A")["properties"]!;
        contract.Schema("Maybe").ContainsKey("nullable").Should().BeFalse();
        new[] { properties["direct"], properties["through"], properties["list"]!["items"], properties["choice"] }.Should().OnlyContain(use => use!.Value<bool>("nullable"));
        ((JObject)properties["list"]!).ContainsKey("nullable").Should().BeFalse();
    }

    [Fact]
    public void NullByAnotherName_InAChoice_IsOrNull()
    {
        var contract = Given.Schemas("""
            { "Nothing": { "enum": [null] }, "A": { "properties": { "p": { "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Nothing" }] } } } }
            """).After(new LowerNullability());

        contract.Schema("A")["properties"]!["p"]!.ShouldBeJson("""{ "oneOf": [{ "type": "string" }], "nullable": true }""");
    }

    [Theory]
    [InlineData("""{ "type": ["integer", "string"], "format": "int32" }""", """{ "type": "integer", "format": "int32" }""")]
    [InlineData("""{ "type": ["null", "string", "number"], "format": "double" }""", """{ "type": "number", "format": "double", "nullable": true }""")]
    [InlineData("""{ "type": ["integer", "string"], "format": "uuid" }""", """{ "oneOf": [{ "type": "integer", "format": "uuid" }, { "type": "string", "format": "uuid" }] }""")]
    public void NumberThatMayComeAsText_IsANumber_WhereItsFormatSaysSo(string published, string lowered) => Lower(published).ShouldBeJson(lowered);

    private static JToken Lower(string schema) => Given.Schemas($$"""{ "A": { "properties": { "p": {{schema}} } } }""").After(new LowerNullability()).Schema("A")["properties"]!["p"]!;
}
