using LiveAvatar.SpecTool.Prepare;
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

    [Theory]
    [InlineData("/a", "/b")]
    [InlineData("/b", "/a")]
    public void Reference_ToWhatAnotherPathShares_IsFoundInAnyOrder(string sharing, string referring)
    {
        var contract = Given.Contract($$$"""
            { "openapi": "3.1.0", "paths": {
                "{{{sharing}}}": { "parameters": [{ "name": "p", "in": "query" }], "get": {} },
                "{{{referring}}}": { "get": { "parameters": [{ "$ref": "#/paths/~1{{{sharing[1..]}}}/parameters/0" }] } } } }
            """).After(new InlineReferences());

        contract.Diagnostics.Should().BeEmpty();
        contract.Operations.Should().AllSatisfy(operation => operation.Node["parameters"].ShouldBeJson("""[{ "name": "p", "in": "query" }]"""));
    }

    [Theory]
    [InlineData("{}", "s", "d")]
    [InlineData("""{ "summary": "own" }""", "own", "d")]
    [InlineData("""{ "description": "own" }""", null, "own")]
    public void WordsOfThePathItem_AreGivenToTheOperation_ThatHasNone(string operation, string? summary, string? description)
    {
        var contract = Given.Contract($$"""{ "openapi": "3.1.0", "paths": { "/a": { "summary": "s", "description": "d", "get": {{operation}} } } }""").After(new InlineReferences());

        contract.Only().Node.Text("summary").Should().Be(summary);
        contract.Only().Node.Text("description").Should().Be(description);
    }

    [Fact]
    public void Parameters_DeclaredTwice_AreAWarning_AndTheFirstIsTaken()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "paths": { "/a": {
                "parameters": [{ "name": "X-Trace", "in": "header", "description": "shared" }],
                "get": { "parameters": [
                  { "name": "p", "in": "query", "description": "first" }, { "name": "p", "in": "query", "description": "second" },
                  { "name": "q", "in": "query" }, { "name": "q", "in": "query" },
                  { "name": "x-trace", "in": "header", "description": "own" }] } } } }
            """).After(new InlineReferences());

        contract.Only().Parameters.Select(parameter => $"{parameter["name"]} {parameter["description"]}".Trim()).Should().Equal("p first", "q", "x-trace own");
        contract.Diagnostics.Should().ContainSingle("what is said twice in the same words is no loss").Which.Pointer.Should().Be("#/paths/~1a/get/parameters/1");
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
}
