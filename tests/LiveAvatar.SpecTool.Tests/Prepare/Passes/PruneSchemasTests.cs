using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class PruneSchemasTests
{
    [Fact]
    public void Schema_ThatNoOperationReaches_IsRemoved()
    {
        var contract = Given.Operation(
            """{ "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Used" } } } } }""",
            """{ "Used": { "properties": { "a": { "items": { "$ref": "#/components/schemas/Below" } } } }, "Below": { "$ref": "#/components/schemas/Used" }, "Unused": {}, "AlsoUnused": { "$ref": "#/components/schemas/Used" } }""");

        contract.After(new PruneSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("Used", "Below");
    }
}
