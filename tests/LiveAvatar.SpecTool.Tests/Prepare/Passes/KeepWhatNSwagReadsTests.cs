using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class KeepWhatNSwagReadsTests
{
    [Fact]
    public void Text_OfTheContract_DoesNotGetFurther()
    {
        var contract = Given.Operation(
            """{ "operationId": "x", "summary": "HOSTILE", "description": "HOSTILE", "tags": ["HOSTILE"], "externalDocs": "HOSTILE", "requestBody": { "description": "HOSTILE", "content": { "application/json": { "example": "HOSTILE", "schema": { "title": "HOSTILE" } } } }, "responses": {} }""",
            """{ "A": { "title": "HOSTILE", "description": "HOSTILE", "example": "HOSTILE", "pattern": "HOSTILE", "properties": { "p": { "default": "HOSTILE" } } } }""");

        contract.After(new KeepWhatNSwagReads());

        contract.Root.ToString().Should().NotContain("HOSTILE");
    }

    [Theory]
    [InlineData("true", """{ "type": "string" }""")]
    [InlineData("false", """{ "type": "string", "nullable": true }""")]
    public void Parameter_ThatIsRequired_IsNeverNull(string required, string schema)
    {
        var contract = Given.Operation($$"""{ "parameters": [{ "name": "p", "in": "query", "required": {{required}}, "schema": { "type": "string", "nullable": true } }] }""");

        contract.After(new KeepWhatNSwagReads());

        contract.Only().Parameters.Single()["schema"].ShouldBeJson(schema);
    }

    [Theory]
    [InlineData("true", """{ "type": "string" }""")]
    [InlineData("false", """{ "type": "string", "nullable": true }""")]
    public void Body_ThatIsRequired_IsNeverNull(string required, string schema)
    {
        var contract = Given.Operation($$"""{ "requestBody": { "required": {{required}}, "content": { "application/json": { "schema": { "type": "string", "nullable": true } } } } }""");

        contract.After(new KeepWhatNSwagReads());

        contract.Only().RequestBody!.SelectToken("content.*.schema").ShouldBeJson(schema);
    }

    [Fact]
    public void Document_IsOpenApi30()
    {
        var contract = Given.Schemas("""{ "A": { "type": "string", "x-name": "kept" } }""").After(new KeepWhatNSwagReads());

        contract.Root["openapi"].ShouldBeJson("\"3.0.3\"");
        contract.Schema("A").ShouldBeJson("""{ "type": "string", "x-name": "kept" }""");
    }
}
