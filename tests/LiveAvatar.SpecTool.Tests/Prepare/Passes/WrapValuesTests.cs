using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class WrapValuesTests
{
    [Theory]
    [InlineData("""[{ "type": "string" }, { "properties": { "a": {} } }]""", "Text,")]
    [InlineData("""[{ "type": "integer" }, { "type": "array", "items": {} }, { "type": "boolean" }]""", "Integer,List,Flag")]
    [InlineData("""[{ "type": "string" }, { "type": "object", "additionalProperties": {} }]""", "Text,Map")]
    [InlineData("""[{ "properties": { "a": {} } }, { "type": "object", "additionalProperties": {} }]""", ",Map")]
    [InlineData("""[{ "type": "array", "items": {} }, { "type": "array", "items": {} }]""", ",")]
    [InlineData("""[{ "properties": { "a": {} } }, {}]""", ",")]
    public void Value_BesideObjects_StandsInAClass(string variants, string kinds)
    {
        var contract = Given.Schemas($$"""{ "A": { "oneOf": {{variants}} } }""").After(new WrapValues());

        string.Join(',', contract.Schema("A")["oneOf"]!.Select(variant => variant.Value<string>("x-wrapped"))).Should().Be(kinds);
    }

    [Fact]
    public void Wrapper_HasTheValueAsItsProperty()
    {
        var contract = Given.Schemas("""{ "A": { "oneOf": [{ "type": "string", "format": "date" }, { "properties": { "a": {} } }] } }""").After(new WrapValues());

        contract.Schema("A")["oneOf"]![0].ShouldBeJson("""
            { "title": "Text", "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "value": { "type": "string", "format": "date" } }, "x-wrapped": "Text" }
            """);
    }
}
