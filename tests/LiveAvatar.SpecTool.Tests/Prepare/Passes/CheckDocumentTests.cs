using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class CheckDocumentTests
{
    [Theory]
    [InlineData("""{ "swagger": "2.0", "paths": { "/a": {} } }""", "LASPEC002")]
    [InlineData("""{ "openapi": "4.0.0", "paths": { "/a": {} } }""", "LASPEC002")]
    [InlineData("""{ "openapi": "3.1.0" }""", "LASPEC003")]
    [InlineData("""{ "openapi": "3.1.0", "paths": {} }""", "LASPEC003")]
    [InlineData("""{ "openapi": "3.0.3", "paths": { "/a/{id}": { "get": {} } } }""", "LASPEC008")]
    public void Document_FromWhichNoClientCanBeMade_IsAnError(string json, string code)
    {
        var contract = Given.Contract(json).After(new CheckDocument());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Document_ThatIsWhole_PassesInSilence()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "id", "in": "path", "required": true }] }""").After(new CheckDocument());

        contract.Diagnostics.Should().BeEmpty();
    }
}
