using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LeaveConstraintsTests
{
    [Fact]
    public void Constraints_AreToldOnceForTheWholeContract()
    {
        var contract = Given.Schemas("""{ "A": { "type": "array", "contains": {}, "not": { "$ref": "#/components/schemas/B" }, "minItems": 1 }, "B": { "type": "object", "not": {} } }""").After(new LeaveConstraints());

        contract.Schema("A").ShouldBeJson("""{ "type": "array", "minItems": 1 }""");
        contract.Schema("B").ShouldBeJson("""{ "type": "object" }""");
        contract.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("What contains, not say");
    }

    [Fact]
    public void Rest_ThatHasAType_IsNoConstraint() =>
        Given.Schemas("""{ "A": { "unevaluatedProperties": { "type": "string" }, "unevaluatedItems": false } }""").After(new LeaveConstraints())
            .Schema("A").ShouldBeJson("""{ "unevaluatedProperties": { "type": "string" } }""");

    [Fact]
    public void SchemaOfAText_IsTold()
    {
        var contract = Given.Schemas("""{ "A": { "type": "string", "contentSchema": { "type": "object" } } }""").After(new LeaveConstraints());

        contract.Schema("A").ShouldBeJson("""{ "type": "string" }""");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC028");
    }
}
