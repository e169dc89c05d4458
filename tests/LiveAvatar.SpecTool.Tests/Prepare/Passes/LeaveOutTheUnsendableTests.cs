using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class LeaveOutTheUnsendableTests
{
    [Fact]
    public void CookieParameter_IsLeftOutWithAWarning()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "crumb", "in": "cookie", "schema": {} }, { "name": "q", "in": "query", "schema": {} }] }""").After(new LeaveOutTheUnsendable());

        contract.Only().Node["parameters"].ShouldBeJson("""[{ "name": "q", "in": "query", "schema": {} }]""");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC016");
    }

    [Fact]
    public void Body_WithoutJson_IsLeftOutWithAWarning()
    {
        var contract = Given.Operation("""{ "requestBody": { "content": { "application/xml": {} } } }""").After(new LeaveOutTheUnsendable());

        contract.Only().RequestBody.Should().BeNull();
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC015");
    }

    [Fact]
    public void Body_WithAJsonSuffix_Stays()
    {
        var contract = Given.Operation("""{ "requestBody": { "content": { "application/merge-patch+json": {} } } }""").After(new LeaveOutTheUnsendable());

        contract.Only().RequestBody.Should().NotBeNull();
    }
}
