using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LeaveUnionsRawTests
{
    [Fact]
    public void Union_OfScalars_IsRawJson()
    {
        var contract = Given.Schemas("""{ "A": { "oneOf": [{ "type": "string" }, { "type": "integer" }], "title": "t" } }""").After(new LeaveUnionsRaw());

        contract.Schema("A").ShouldBeJson("""{ "title": "t" }""");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Union_WithAListInIt_IsRawJsonWithAWarning()
    {
        var contract = Given.Schemas("""{ "A": { "oneOf": [{ "type": "string" }, { "type": "array", "items": {} }] } }""").After(new LeaveUnionsRaw());

        contract.Schema("A").ShouldBeJson("{}");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC011");
    }
}
