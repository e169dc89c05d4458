namespace LiveAvatar.SpecTool.Tests.Templates;

/// <summary>Unions that random contracts have found.</summary>
public class OddUnionTests
{
    [Theory]
    [InlineData("""{ "A": { "properties": { "a": {} }, "oneOf": [{ "$ref": "#/components/schemas/B" }, { "type": "string" }] }, "B": { "properties": { "b": {} }, "oneOf": [{ "$ref": "#/components/schemas/A" }, { "type": "object" }] } }""")]
    [InlineData("""{ "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/B" }] }, "B": { "type": "object", "properties": { "b": { "type": "string" } } } }""")]
    [InlineData("""{ "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "type": "object", "properties": { "c": {} } }] }, "B": { "type": "string", "properties": { "b": { "type": "string" } } } }""")]
    [InlineData("""{ "A": { "allOf": [{ "$ref": "#/components/schemas/B" }, { "properties": { "a": {} } }] }, "B": { "allOf": [{ "$ref": "#/components/schemas/C" }] }, "C": { "allOf": [{ "$ref": "#/components/schemas/B" }] } }""")]
    public async Task Contract_CompilesWithoutAWarning_OrIsRefused(string schemas)
    {
        var contract = $$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": { "/a": { "get": { "operationId": "get",
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } } } } },
              "components": { "schemas": {{schemas}} } }
            """;

        var prepared = SpecTool.Prepare.ContractPreparation.Run(Prepare.Given.Contract(contract), SpecTool.Prepare.Overlay.Empty);

        prepared.Diagnostics.Should().NotContain(diagnostic => !diagnostic.Code.StartsWith("LASPEC", StringComparison.Ordinal));
        if (!prepared.HasErrors)
        {
            (await GeneratedClient.FromAsync(prepared)).Complaints.Should().BeEmpty();
        }
    }
}
