using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class IgnoreTests
{
    [Fact]
    public void Extensions_OfTheContract_AreTakenOut_ButNotWhatIsNamedSoAsData()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "x-page": "evil", "paths": { "x-a": {}, "/a": { "x-name": "; evil", "get": { "x-summary": ["evil"], "responses": { "200": { "x-b": 1 } } } } },
              "components": { "schemas": { "x-schema": { "properties": { "x-property": { "type": "string" }, "default": { "x-c": 1 } }, "example": { "x-data": 1 } } } } }
            """).After(new IgnoreExtensions());

        contract.Root.ShouldBeJson("""
            { "openapi": "3.1.0", "paths": { "/a": { "get": { "responses": { "200": {} } } } },
              "components": { "schemas": { "x-schema": { "properties": { "x-property": { "type": "string" }, "default": {} }, "example": { "x-data": 1 } } } } }
            """);
        contract.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("x-a, x-b, x-c, x-name, x-page, x-summary");
    }

    [Theory]
    [InlineData("""{ "security": [{ "x-api-key": [] }], "components": { "securitySchemes": { "x-api-key": { "type": "apiKey", "in": "header", "name": "x-api-key" } } } }""")]
    [InlineData("""{ "paths": { "/a": { "get": { "security": [{ "x-api-key": [], "x-other": ["a"] }], "callbacks": { "x-c": {} }, "responses": { "200": { "links": { "x-l": {} }, "content": { "x-a/b": {} } } } } } } }""")]
    public void NamesOfTheContractsChoice_MayBeginAsExtensionsDo(string contract)
    {
        var cleaned = Given.Contract(contract).After(new IgnoreExtensions());

        cleaned.Root.ShouldBeJson(contract);
        cleaned.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Tags_AfterTheFirst_AreToldOnce()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "paths": { "/a": { "get": { "tags": ["a"] }, "put": { "tags": ["a", "b"] }, "post": { "tags": ["b", "a"] } } } }
            """).After(new IgnoreSideNotes());

        var told = contract.Diagnostics.Should().ContainSingle().Which;
        (told.Code, told.Pointer).Should().Be(("LASPEC083", "#/paths/~1a/put/tags"));
    }

    [Fact]
    public void Webhooks_CallbacksAndLinks_AreTakenOut_WithAWordEach()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "webhooks": { "w": {} }, "paths": { "/a": { "get": { "callbacks": { "c": {} }, "parameters": [{ "name": "p", "in": "query", "example": 1 }],
              "responses": { "200": { "headers": { "X": { "$ref": "#/components/headers/X" } }, "links": { "l": {} }, "content": { "application/json": { "examples": { "e": { "$ref": "#/components/examples/E" } } } } } } } } },
              "components": { "examples": { "E": {} }, "headers": { "X": {} } } }
            """).After(new IgnoreSideNotes());

        contract.Root.ShouldBeJson("""
            { "openapi": "3.1.0", "paths": { "/a": { "get": { "parameters": [{ "name": "p", "in": "query" }], "responses": { "200": { "content": { "application/json": {} } } } } } }, "components": {} }
            """);
        contract.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("LASPEC051", "LASPEC051", "LASPEC051", "LASPEC082");
    }
}
