using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class FindPagesTests
{
    [Fact]
    public void Answer_InTheShapeOfAPage_IsTheListOfItsItems()
    {
        var contract = Answering("""{ "count": {}, "next": {}, "previous": {}, "results": { "type": "array", "items": { "$ref": "#/components/schemas/Voice" } } }""").After(new FindPages());

        contract.Only().Node.Flag(Extension.Page).Should().BeTrue();
        contract.Only().Node.SelectToken("$..schema").ShouldBeJson("""{ "type": "array", "items": { "$ref": "#/components/schemas/Voice" } }""");
    }

    [Theory]
    [InlineData("""{ "count": {}, "next": {}, "results": { "items": { "type": "string" } } }""")]
    [InlineData("""{ "count": {}, "next": {}, "previous": {}, "results": { "type": "object" } }""")]
    public void Answer_InAnotherShape_IsLeftAlone(string properties)
    {
        var contract = Answering(properties).After(new FindPages());

        contract.Only().Node[Extension.Page].Should().BeNull();
    }

    private static Contract Answering(string properties) => Given.Operation(
        """{ "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } } } } }""",
        $$"""{ "Page": { "type": "object", "properties": {{properties}} } }""");
}
