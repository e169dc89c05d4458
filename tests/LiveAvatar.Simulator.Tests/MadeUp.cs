using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

// Small contracts that hold what one test is about.
internal static class MadeUp
{
    public static string Contract(string paths, string schemas = "{}", string version = "3.1.0", string server = "https://api.example.com", string security = "[]") => $$"""
        {
          "openapi": "{{version}}",
          "info": { "title": "Made up", "version": "1" },
          "servers": [{ "url": "{{server}}" }],
          "security": {{security}},
          "paths": {{paths}},
          "components": {
            "schemas": {{schemas}},
            "securitySchemes": {
              "Key": { "type": "apiKey", "in": "header", "name": "X-API-KEY" },
              "Token": { "type": "http", "scheme": "bearer" }
            }
          }
        }
        """;

    // One operation, 'POST /check', whose body is an object with the property 'x'.
    public static string WithBodyProperty(string schema, string schemas = "{}", string version = "3.1.0") =>
        WithBody($$"""{ "type": "object", "properties": { "x": {{schema}} } }""", schemas, version);

    public static string WithBody(string schema, string schemas = "{}", string version = "3.1.0", bool required = true) => Contract(
        $$"""{ "/check": { "post": { "requestBody": { "required": {{(required ? "true" : "false")}}, "content": { "application/json": { "schema": {{schema}} } } }, "responses": { "204": {} } } } }""",
        schemas,
        version);

    // One operation, 'GET /check' or 'GET /check/{name}', with one parameter.
    public static string WithParameter(string place, string name, string schema, bool required = true) => Contract(
        $$"""{ "/check{{(place is "path" ? $"/{{{name}}}" : "")}}": { "get": { "parameters": [{ "in": "{{place}}", "name": "{{name}}", "required": {{(required ? "true" : "false")}}, "schema": {{schema}} }], "responses": { "204": {} } } } }""");

    // One operation, 'GET /made', that answers with a value of the schema.
    public static string WithAnswer(string schema, string schemas = "{}", string status = "200") => Contract(
        $$"""{ "/made": { "get": { "operationId": "made", "responses": { "{{status}}": { "content": { "application/json": { "schema": {{schema}} } } } } } } }""",
        schemas);

    public static LiveAvatarSimulatorOptions Options(string contract) => new() { Contract = contract };

    public static async Task<JToken> AnswerAsync(string schema, string schemas = "{}", OptionalProperties optional = OptionalProperties.All, int seed = 1)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { Contract = WithAnswer(schema, schemas), OptionalProperties = optional, Seed = seed });
        using var api = new Api(simulator);

        var reply = await api.GetAsync("/made");

        reply.Status.Should().Be(200, reply.Text);
        return LiveAvatar.Simulator.Contract.JsonText.Parse(reply.Text);
    }
}
