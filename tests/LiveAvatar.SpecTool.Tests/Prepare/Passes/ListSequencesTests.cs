using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ListSequencesTests
{
    [Theory]
    [InlineData("""{ "itemSchema": { "type": "integer" } }""", """{ "schema": { "type": "array", "items": { "type": "integer" } } }""")]
    [InlineData("""{ "itemSchema": { "type": "integer" }, "schema": {} }""", """{ "schema": { "type": "array", "items": { "type": "integer" } } }""")]
    [InlineData("""{ "schema": { "type": "integer" } }""", """{ "schema": { "type": "integer" } }""")]
    [InlineData(
        """{ "itemSchema": { "properties": { "data": { "type": "string", "contentMediaType": "application/json", "contentSchema": { "type": "integer" } } } } }""",
        """{ "schema": { "type": "array", "items": { "properties": { "data": { "type": "integer" } } } } }""")]
    public void Items_BecomeAList(string media, string expected)
    {
        var contract = Given.Operation($$"""{ "responses": { "200": { "content": { "application/jsonl": {{media}} } } } }""").After(new ListSequences());

        contract.Only().Node.SelectToken("$..content['application/jsonl']").ShouldBeJson(expected);
    }
}
