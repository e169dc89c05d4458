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

    [Theory]
    [InlineData("""{ "things": { "get": {} } }""", "LASPEC084", "#/paths/things")]
    [InlineData("""{ "/things#all": { "get": {} } }""", "LASPEC084", "#/paths/~1things#all")]
    [InlineData("""{ "/things": { "summary": "", "query": {} } }""", "LASPEC085", "#/paths/~1things/query")]
    [InlineData("""{ "/things": { "get": {}, "POST": {} } }""", "LASPEC085", "#/paths/~1things/POST")]
    public void Path_OfWhichSomethingIsLost_IsTold(string paths, string code, string place)
    {
        var contract = Given.Contract($$"""{ "openapi": "3.1.0", "paths": {{paths}} }""").After(new CheckDocument());

        var told = contract.Diagnostics.Should().ContainSingle().Which;
        (told.Code, told.Pointer).Should().Be((code, place));
    }

    [Fact]
    public void Document_ThatIsWhole_PassesInSilence()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "id", "in": "path", "required": true }] }""").After(new CheckDocument());

        contract.Diagnostics.Should().BeEmpty();
    }
}
