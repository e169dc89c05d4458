using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class InlineReferencesTests
{
    [Fact]
    public void SharedParameters_OfThePathItem_AreGivenToEachOperation()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "paths": { "/a": {
                "parameters": [{ "name": "p", "in": "query" }, { "name": "q", "in": "query", "description": "shared" }],
                "get": { "parameters": [{ "name": "q", "in": "query", "description": "own" }] } } } }
            """).After(new InlineReferences());

        contract.Only().Node["parameters"].ShouldBeJson("""[{ "name": "q", "in": "query", "description": "own" }, { "name": "p", "in": "query" }]""");
    }

    [Fact]
    public void References_ToParametersBodiesAnswersAndPathItems_AreReplacedByWhatTheyPointTo()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0",
              "paths": { "/a": { "$ref": "#/components/pathItems/A" } },
              "components": {
                "pathItems": { "A": { "post": {
                  "parameters": [{ "$ref": "#/components/parameters/P~1p" }],
                  "requestBody": { "$ref": "#/components/requestBodies/B" },
                  "responses": { "200": { "$ref": "#/components/responses/R" } } } } },
                "parameters": { "P/p": { "name": "p", "in": "query" } },
                "requestBodies": { "B": { "content": {} } },
                "responses": { "R": { "description": "done" } } } }
            """).After(new InlineReferences());

        contract.Only().Node.ShouldBeJson("""
            { "parameters": [{ "name": "p", "in": "query" }], "requestBody": { "content": {} }, "responses": { "200": { "description": "done" } } }
            """);
    }

    [Fact]
    public void Schema_ReferredToWhereItStands_GetsAName()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "x": { "$ref": "#/components/schemas/B/properties/y" } } }, "B": { "properties": { "y": { "type": "string" } } } }""")
            .After(new InlineReferences());

        contract.Schema("A")["properties"]!["x"].ShouldBeJson("""{ "$ref": "#/components/schemas/B_y" }""");
        contract.Schema("B_y").ShouldBeJson("""{ "type": "string" }""");
    }

    [Fact]
    public void Reference_ToNothing_IsAnErrorAtItsLine()
    {
        var contract = Given.Schemas("""
            { "A": {
                "$ref": "#/components/schemas/Missing" } }
            """).After(new InlineReferences());

        var diagnostic = contract.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("LASPEC004");
        diagnostic.Pointer.Should().Be("#/components/schemas/A");
        diagnostic.Line.Should().Be(5);
        diagnostic.Message.Should().Contain("#/components/schemas/Missing");
    }
}
