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

    [Theory]
    [InlineData("""{ "A": { "$ref": "#/components/schemas/A" } }""")]
    [InlineData("""{ "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }] }, "B": { "$ref": "#/components/schemas/A" } }""")]
    public void NameForItself_IsAnError(string schemas)
    {
        var contract = Given.Schemas(schemas).After(new FollowAliases());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC021");
    }
}
