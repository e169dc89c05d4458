namespace LiveAvatar.SpecTool.Tests.Diff;

internal static class SmallContract
{
    private const string Answer = """ "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "string" } } } } } """;

    public static string With(SchemaPlace place, string schema) => OfOperation(place switch
    {
        SchemaPlace.RequestBody => $$"""{ "requestBody": { "required": true, "content": { "application/json": { "schema": {{schema}} } } }, {{Answer}} }""",
        SchemaPlace.RequestProperty => $$"""{ "requestBody": { "required": true, "content": { "application/json": { "schema": {{WithProperty(schema)}} } } }, {{Answer}} }""",
        SchemaPlace.Parameter => $$"""{ "parameters": [{ "in": "query", "name": "x", "schema": {{schema}} }], {{Answer}} }""",
        SchemaPlace.ParameterProperty => $$"""{ "parameters": [{ "in": "query", "name": "x", "schema": {{WithProperty(schema)}} }], {{Answer}} }""",
        SchemaPlace.ResponseBody => $$"""{ "responses": { "200": { "description": "", "content": { "application/json": { "schema": {{schema}} } } } } }""",
        SchemaPlace.ResponseProperty => $$"""{ "responses": { "200": { "description": "", "content": { "application/json": { "schema": {{WithProperty(schema)}} } } } } }""",
        _ => $$"""{ "responses": { "200": { "description": "", "headers": { "X-Thing": { "schema": {{schema}} } }, "content": { "application/json": { "schema": { "type": "string" } } } } } }""",
    });

    /// <summary>A contract of <c>POST /things</c>, with an operation that never changes beside it.</summary>
    public static string OfOperation(string operation) => OfPaths($$"""{ "/things": { "post": {{Named(operation)}} }, "/others": { "get": { "operationId": "list_others", "tags": ["Others"], {{Answer}} } } }""");

    public static string OfPaths(string paths, string members = "") => $$"""
        {
          "openapi": "3.1.0",
          "info": { "title": "Things", "version": "1" },
          {{members}}
          "paths": {{paths}}
        }
        """;

    private static string WithProperty(string schema) =>
        $$"""{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "x": {{schema}} } }""";

    private static string Named(string operation) => operation.TrimStart() is ['{', .. var rest] ? $$"""{ "operationId": "do_things", "tags": ["Things"], {{rest}}""" : operation;
}
