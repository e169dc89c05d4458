using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class RepairSchemasTests
{
    [Theory]
    [InlineData("""{ "properties": [1] }""", "/properties")]
    [InlineData("""{ "required": true }""", "/required")]
    [InlineData("""{ "allOf": [] }""", "/allOf")]
    [InlineData("""{ "oneOf": { "type": "string" } }""", "/oneOf")]
    [InlineData("""{ "items": 5 }""", "/items")]
    [InlineData("""{ "enum": "a" }""", "/enum")]
    [InlineData("""{ "type": "file" }""", "/type")]
    [InlineData("""{ "type": ["string", "date"] }""", "/type")]
    [InlineData("""{ "$ref": 5 }""", "/$ref")]
    [InlineData("""{ "description": { "text": "d" } }""", "/description")]
    [InlineData("""{ "nullable": "yes" }""", "/nullable")]
    [InlineData("""{ "discriminator": {} }""", "/discriminator")]
    public void Keyword_OfAnotherForm_IsLeftOut_AndSaidSo(string published, string place)
    {
        var contract = Given.Schemas($$"""{ "A": {{published}} }""").After(new RepairSchemas());

        contract.Diagnostics.Should().ContainSingle().Which.Should().Match<SpecTool.Diagnostics.Diagnostic>(said => said.Code == "LASPEC020" && said.Pointer == "#/components/schemas/A" + place);
        contract.Schema("A").ShouldBeJson("{}");
    }

    [Fact]
    public void Properties_OfAList_AreLeftOut_AndSaidSo()
    {
        var contract = Given.Schemas("""{ "A": { "type": "array", "items": {}, "properties": { "a": {} }, "required": ["a"] } }""").After(new RepairSchemas());

        contract.Diagnostics.Should().ContainSingle().Which.Should().Match<SpecTool.Diagnostics.Diagnostic>(said => said.Code == "LASPEC020" && said.Pointer == "#/components/schemas/A/properties");
        contract.Schema("A").ShouldBeJson("""{ "type": "array", "items": {} }""");
    }

    [Fact]
    public void Entry_ThatIsNoSchema_IsLeftOutAlone()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "a": 5, "b": true }, "oneOf": [null, { "type": "string" }] }, "B": 5 }""").After(new RepairSchemas());

        contract.Diagnostics.Should().HaveCount(3);
        contract.Schemas.ShouldBeJson("""{ "A": { "properties": { "b": true }, "oneOf": [{ "type": "string" }] }, "B": {} }""");
    }

    [Theory]
    [InlineData("""{ "items": [{ "type": "string" }, true] }""", """{ "prefixItems": [{ "type": "string" }, true] }""")]
    [InlineData("""{ "items": [{ "type": "string" }], "additionalItems": false }""", """{ "prefixItems": [{ "type": "string" }], "items": false }""")]
    [InlineData("""{ "discriminator": "kind" }""", """{ "discriminator": { "propertyName": "kind" } }""")]
    [InlineData("""{ "type": "String" }""", """{ "type": "string" }""")]
    public void Form_OfAnOlderSpecification_IsReadAsWhatItMeans(string published, string modern)
    {
        var contract = Given.Schemas($$"""{ "A": {{published}} }""").After(new RepairSchemas());

        contract.Diagnostics.Should().BeEmpty();
        contract.Schema("A").ShouldBeJson(modern);
    }

    [Fact]
    public void Schema_AsItShouldBe_StaysAsItIs()
    {
        const string Schema = """
            { "type": ["object", "null"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/A" } }, "required": { "type": "boolean" } },
              "required": ["items"], "additionalProperties": false, "enum": [null], "allOf": [true], "not": {}, "discriminator": { "propertyName": "p", "mapping": { "a": "A" } }, "x-own": 5 }
            """;

        var contract = Given.Schemas($$"""{ "A": {{Schema}} }""").After(new RepairSchemas());

        contract.Diagnostics.Should().BeEmpty();
        contract.Schema("A").ShouldBeJson(Schema);
    }
}
