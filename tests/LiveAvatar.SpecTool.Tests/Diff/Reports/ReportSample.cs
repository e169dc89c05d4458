using LiveAvatar.SpecTool.Diff;

namespace LiveAvatar.SpecTool.Tests.Diff.Reports;

/// <summary>Two contracts with changes of every class, and a text in them where a contract may have any.</summary>
internal static class ReportSample
{
    public static ContractComparison Comparison(string text) => new ContractPair(Old(text), New(text)).Compare();

    private static string Old(string text) => Contract(text, """{ "type": "string", "maxLength": 9 }""", """ "old": { "type": "integer" } """, "");

    private static string New(string text) => Contract(
        text,
        """{ "type": "string", "maxLength": 8, "enum": ["a", "b"] }""",
        $$""" "old": { "type": ["integer", "null"] }, "{{text}}": { "description": "{{text}}", "type": "string" } """,
        """, "get": { "tags": ["Things"], "operationId": "list_things", "responses": { "200": { "description": "" } } } """);

    private static string Contract(string text, string sent, string read, string more) => $$"""
        {
          "openapi": "3.1.0",
          "info": { "title": "{{text}}", "version": "1" },
          "paths": {
            "/things": {
              "post": {
                "tags": ["{{text}}"], "operationId": "make_thing", "description": "{{text}}",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "properties": { "name": {{sent}} } } } } },
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              }{{more}}
            }
          },
          "components": { "schemas": { "Thing": { "type": "object", "properties": { {{read}} } } } }
        }
        """;
}
