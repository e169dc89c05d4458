using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Tests.Diff.Cases;

/// <summary>What has changed for a program alone: nobody on the wire sees the name of a class.</summary>
internal static class NameCases
{
    private const string Text = """{ "type": "string" }""";

    public static IEnumerable<DiffCase> All =>
    [
        new("operation-renamed", Direction.None, Operations("list_things", "list_stuff"), Impact.Safe, CSharpEffect.Source),
        new("signature-changed", Direction.None, Parameters("", Query("x")), Impact.Safe, CSharpEffect.Binary),
        new("signature-changed", Direction.None, Parameters("", Query("x", required: true)), Impact.Safe, CSharpEffect.Source),
        new("signature-changed", Direction.None, new ContractPair(Path("id"), Path("thing_id")), Impact.Safe, CSharpEffect.Source),
        new("type-renamed", Direction.Response, Schemas("Thing", "Stuff"), Impact.Safe, CSharpEffect.Source),
        new("property-renamed", Direction.Response, Pinned(""), Impact.Safe, CSharpEffect.Source),
        new("csharp-type-changed", Direction.Response, Shared(), Impact.Safe, CSharpEffect.Source),
        new("enum-value-renamed", Direction.Response, ContractPair.At(SchemaPlace.ResponseProperty, """{ "type": "string", "enum": ["a b", "c"] }""", """{ "type": "string", "enum": ["a_b", "a b", "c"] }"""), Impact.Safe, CSharpEffect.Source),
    ];

    private static ContractPair Operations(string old, string now) => new(Operation(old), Operation(now));

    private static string Operation(string id) => SmallContract.OfPaths($$"""{ "/things": { "get": { "operationId": "{{id}}", {{Answer()}} } } }""");

    private static string Answer(string schema = Text) => $$""" "responses": { "200": { "description": "", "content": { "application/json": { "schema": {{schema}} } } } } """;

    private static string Query(string name, bool required = false) => $$"""{ "in": "query", "name": "{{name}}", "required": {{(required ? "true" : "false")}}, "schema": {{Text}} }""";

    private static ContractPair Parameters(string old, string now) =>
        ContractPair.OfOperation($$"""{ "parameters": [{{old}}], {{Answer()}} }""", $$"""{ "parameters": [{{now}}], {{Answer()}} }""");

    private static string Path(string name) => SmallContract.OfPaths(
        $$"""{ "/things/{{{name}}}": { "get": { "operationId": "get_thing", "parameters": [{ "in": "path", "name": "{{name}}", "required": true, "schema": {{Text}} }], {{Answer()}} } } }""");

    private static ContractPair Schemas(string old, string now) => new(Schema(old), Schema(now));

    private static string Schema(string name) => SmallContract.OfPaths(
        $$"""{ "/things": { "get": { "operationId": "list", {{Answer($$"""{ "$ref": "#/components/schemas/{{name}}" }""")}} } } }""",
        $$""" "components": { "schemas": { "{{name}}": { "type": "object", "properties": { "a": {{Text}} } } } }, """);

    private static ContractPair Pinned(string old) => ContractPair.At(SchemaPlace.ResponseProperty, $$"""{ {{old}} "type": "string" }""", """{ "x-name": "Pinned", "type": "string" }""");

    /// <summary>Nothing changes where the schema is used, but what it is used as does.</summary>
    private static ContractPair Shared() => new(Using("""{ "type": "string", "enum": ["a"] }"""), Using("""{ "type": "string" }"""));

    private static string Using(string schema) => SmallContract.OfPaths(
        $$"""{ "/things": { "get": { "operationId": "list", {{Answer("""{ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/Kind" } } }""")}} } } }""",
        $$""" "components": { "schemas": { "Kind": {{schema}} } }, """);
}
