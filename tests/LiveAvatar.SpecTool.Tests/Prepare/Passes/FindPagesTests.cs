using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class FindPagesTests
{
    private const string Page = """{ "count": {}, "next": {}, "previous": {}, "results": { "type": "array", "items": { "$ref": "#/components/schemas/Voice" } } }""";

    [Fact]
    public void Answer_InTheShapeOfAPage_IsTheListOfItsItems()
    {
        var contract = Answering(Page).After(new FindPages());

        contract.Only().Node.Flag(Extension.Page).Should().BeTrue();
        contract.Only().Node.SelectToken("$..schema").ShouldBeJson("""{ "type": "array", "items": { "$ref": "#/components/schemas/Voice" } }""");
    }

    [Theory]
    [InlineData("""{ "name": "page", "in": "query", "schema": { "type": "integer" } }""", true)]
    [InlineData("""{ "name": "page", "in": "query", "required": true, "schema": { "type": "integer" } }""", false)]
    [InlineData("""{ "name": "page", "in": "query", "schema": { "type": "integer", "minimum": 0 } }""", false)]
    [InlineData("""{ "name": "page", "in": "query", "schema": { "type": "integer", "x-default": 1 } }""", true)]
    [InlineData("""{ "name": "cursor", "in": "query", "schema": { "type": "string" } }""", false)]
    public void Pages_CanBeWalked_WhereTheyAreAskedForByNumber(string parameter, bool walked)
    {
        var contract = Answering(Page);
        contract.Only().Node["parameters"] = Newtonsoft.Json.Linq.JToken.Parse($"[{parameter}]");

        contract.After(new FindPages());

        contract.Only().Node.Flag(Extension.Walk).Should().Be(walked);
    }

    [Theory]
    [InlineData("""{ "count": {}, "next": {}, "results": { "items": { "type": "string" } } }""")]
    [InlineData("""{ "count": {}, "next": {}, "previous": {}, "results": { "type": "object" } }""")]
    [InlineData("""{ "count": {}, "next": {}, "previous": {}, "results": { "items": { "type": "string" } } }""")]
    [InlineData("""{ "count": {}, "next": { "type": "object" }, "previous": {}, "results": { "items": { "$ref": "#/components/schemas/Voice" } } }""")]
    public void Answer_InAnotherShape_IsLeftAlone(string properties)
    {
        var contract = Answering(properties).After(new FindPages());

        contract.Only().Node[Extension.Page].Should().BeNull();
    }

    private static Contract Answering(string properties) => Given.Operation(
        """{ "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } } } } }""",
        $$"""{ "Page": { "type": "object", "properties": {{properties}} } }""");
}
