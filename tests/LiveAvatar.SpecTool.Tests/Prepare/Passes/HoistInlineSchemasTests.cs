using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

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
            { "operationId": "bind", "tags": ["Things"], "parameters": [{ "name": "type", "schema": { "type": "string", "enum": ["a"] } }],
              "requestBody": { "content": { "application/json": { "schema": {{Object}} } } },
              "responses": { "200": { "content": { "application/json": { "schema": {{Object}} } } } } }
            """).After(new NameGroups(), new NameOperations(), new NameParameters(), new HoistInlineSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("ThingsBindType", "ThingsBindRequest", "ThingsBindResponse");
    }

    [Theory]
    [InlineData("\"x\": {0}")]
    [InlineData("\"x\": {0}, \"y\": {0}")]
    public void Union_OfNamedSchemas_IsNamedAfterThem_InOnePlaceAsInTwo(string properties)
    {
        const string Union = """{ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }] }""";
        var contract = Given.Schemas($$"""
            { "A": { "properties": { {{properties.Replace("{0}", Union, StringComparison.Ordinal)}} } }, "B": { "properties": { "b": {} } }, "C": { "properties": { "c": {} } } }
            """).After(new HoistInlineSchemas());

        contract.Schema("BOrC").ShouldBeJson(Union);
        contract.Schema("A")["properties"]!.Values<JProperty>().Select(property => property!.Value)
            .Should().OnlyContain(use => JToken.DeepEquals(use, JToken.Parse("""{ "oneOf": [{ "$ref": "#/components/schemas/BOrC" }] }""")));
    }

    [Fact]
    public void Union_OfInlineSchemas_IsNamedAfterItsPlace_AndItsVariantsAfterIt()
    {
        var contract = Given.Schemas("""
            { "A": { "properties": { "x": { "oneOf": [{ "title": "Text", "properties": { "t": {} } }, { "title": "Image", "properties": { "i": {} } }] } } } }
            """).After(new HoistInlineSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("A", "AX", "AXText", "AXImage");
    }

    [Fact]
    public void InlineSchemas_OfPropertiesThatDifferInSymbols_AreToldApart()
    {
        const string Enum = """{ "type": "string", "enum": ["a"] }""";
        var contract = Given.Schemas($$"""{ "A": { "properties": { "a-b": {{Enum}}, "a_b": {{Enum}} } } }""").After(new HoistInlineSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("A", "AAMinusB", "AAB");
    }

    [Fact]
    public void Name_InAnotherAlphabet_IsAsNSwagWritesIt()
    {
        var contract = Given.Schemas("""{ "_名前": { "properties": { "x": {} } }, "A": { "properties": { "y": { "oneOf": [{ "$ref": "#/components/schemas/_名前" }, { "properties": { "z": {} } }] } } } }""").After(new HoistInlineSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Contain("_名前OrZ");
    }

    [Fact]
    public void Names_DoNotDependOnTheOrderOfTheDocument()
    {
        const string Object = """{ "properties": { "a": {} } }""";
        const string List = $$"""{ "items": {{Object}} }""";
        var one = Given.Schemas($$"""{ "A": { "properties": { "x": {{List}}, "x_item": {{Object}} } } }""").After(new HoistInlineSchemas());
        var other = Given.Schemas($$"""{ "A": { "properties": { "x_item": {{Object}}, "x": {{List}} } } }""").After(new HoistInlineSchemas());

        one.Schema("A")["properties"]!["x"].ShouldBeJson(other.Schema("A")["properties"]!["x"]!.ToString());
        one.Diagnostics.Should().BeEmpty();
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
