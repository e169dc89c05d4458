using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LeaveUnionsRawTests
{
    [Fact]
    public void Union_WithAnythingInIt_IsRawJsonWithAWarning()
    {
        var contract = Given.Schemas("""{ "A": { "oneOf": [{ "type": "string" }, { "enum": [[1]] }], "title": "t" } }""").After(new LeaveUnionsRaw());

        contract.Schema("A").ShouldBeJson("""{ "title": "t" }""");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC011");
    }
}
