using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class FollowAliasesTests
{
    [Fact]
    public void NameForAnotherSchema_IsThatSchema()
    {
        var contract = Given.Schemas("""
            { "A": { "properties": { "p": { "$ref": "#/components/schemas/B" } } },
              "B": { "description": "d", "oneOf": [{ "$ref": "#/components/schemas/C" }] }, "C": { "$ref": "#/components/schemas/D" }, "D": { "type": "string" } }
            """).After(new FollowAliases());

        contract.Schemas.ShouldBeJson("""{ "A": { "properties": { "p": { "$ref": "#/components/schemas/D" } } }, "D": { "type": "string" } }""");
    }
}
