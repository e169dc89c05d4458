using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class HoistInlineSchemasTests
{
    [Fact]
    public void InlineEnum_OfAProperty_IsNamedAfterItsPlace_AndWhatBelongsToTheUseStays()
    {
        var contract = Given.Schemas("""
            { "Line": { "properties": { "speaker_role": { "type": "string", "enum": ["user"], "nullable": true, "description": "Who.", "x-default": "user" } } } }
            """).After(new HoistInlineSchemas());

        contract.Schema("Line")["properties"]!["speaker_role"].ShouldBeJson("""
            { "oneOf": [{ "$ref": "#/components/schemas/LineSpeakerRole" }], "nullable": true, "description": "Who.", "x-default": "user" }
            """);
        contract.Schema("LineSpeakerRole").ShouldBeJson("""{ "type": "string", "enum": ["user"], "description": "Who." }""");
    }

    [Fact]
    public void InlineObjects_AtEveryDepth_AreNamedAfterTheirPlace()
    {
        var contract = Given.Schemas("""
            { "A": { "properties": { "list": { "items": { "properties": { "map": { "additionalProperties": { "properties": { "x": {} } } } } } } } } }
            """).After(new HoistInlineSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("A", "AListItem", "AListItemMapValue");
    }

    [Fact]
    public void InlineSchemas_OfAnOperation_AreNamedAfterIt()
    {
        const string Object = """{ "type": "object", "properties": { "x": {} } }""";
        var contract = Given.Operation($$"""
            { "operationId": "bind", "parameters": [{ "name": "type", "schema": { "type": "string", "enum": ["a"] } }],
              "requestBody": { "content": { "application/json": { "schema": {{Object}} } } },
              "responses": { "200": { "content": { "application/json": { "schema": {{Object}} } } } } }
            """).After(new NameOperations(), new HoistInlineSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("BindType", "BindRequest", "BindResponse");
    }

    [Fact]
    public void Union_InTwoPlaces_IsOneType_NamedAfterItsVariants()
    {
        const string Union = """{ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }] }""";
        var contract = Given.Schemas($$"""
            { "A": { "properties": { "x": {{Union}}, "y": {{Union}} } }, "B": { "properties": { "b": {} } }, "C": { "properties": { "c": {} } } }
            """).After(new HoistInlineSchemas());

        contract.Schema("BOrC").ShouldBeJson(Union);
        contract.Schema("A")["properties"]!["y"].ShouldBeJson("""{ "oneOf": [{ "$ref": "#/components/schemas/BOrC" }] }""");
    }

    [Fact]
    public void Names_DoNotChange_WhenTheContractGrows()
    {
        const string Property = """{ "properties": { "mode": { "type": "string", "enum": ["a"] } } }""";
        var small = Given.Schemas($$"""{ "B": {{Property}} }""").After(new HoistInlineSchemas());
        var grown = Given.Schemas($$"""{ "A": {{Property}}, "B": {{Property}} }""").After(new HoistInlineSchemas());

        grown.Schemas.Properties().Select(schema => schema.Name).Should().Contain(small.Schemas.Properties().Select(schema => schema.Name));
    }
}
