using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Tests.Diff.Cases;

/// <summary>Operations, what they take and what they answer.</summary>
internal static class OperationCases
{
    private const string Answer = """ "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "string" } } } } } """;
    private const string Query = """{ "in": "query", "name": "x", "schema": { "type": "array", "items": { "type": "string" } } }""";
    private const string Json = """ "application/json": { "schema": { "type": "string" } } """;

    public static IEnumerable<DiffCase> All =>
    [
        new("operation-added", Direction.None, new ContractPair(Paths("get"), Paths("get", "post")), Impact.Safe),
        new("operation-removed", Direction.None, new ContractPair(Paths("get", "post"), Paths("get")), Impact.Breaking, CSharpEffect.Source),
        new("operation-moved", Direction.None, new ContractPair(Paths("get"), Paths("get").Replace("/things", "/stuff", StringComparison.Ordinal)), Impact.Breaking),
        new("operation-deprecated", Direction.None, Operation("", "\"deprecated\": true,"), Impact.Safe, CSharpEffect.Warning),
        new("operation-not-deprecated", Direction.None, Operation("\"deprecated\": true,", ""), Impact.Safe),

        new("parameter-added", Direction.Request, Parameters("", Query), Impact.Safe),
        new("required-parameter-added", Direction.Request, Parameters("", Required(Query)), Impact.Breaking),
        new("parameter-removed", Direction.Request, Parameters(Query, ""), Impact.Risky),
        new("parameter-became-required", Direction.Request, Parameters(Query, Required(Query)), Impact.Breaking),
        new("parameter-became-optional", Direction.Request, Parameters(Required(Query), Query), Impact.Safe),
        new("parameter-serialization-changed", Direction.Request, Parameters(Query, With(Query, "\"explode\": false")), Impact.Breaking),
        new("parameter-deprecated", Direction.Request, Parameters(Query, With(Query, "\"deprecated\": true")), Impact.Safe),

        new("body-added", Direction.Request, Operation("", Body(Json)), Impact.Safe),
        new("required-body-added", Direction.Request, Operation("", Body(Json, required: true)), Impact.Breaking),
        new("body-removed", Direction.Request, Operation(Body(Json), ""), Impact.Breaking),
        new("body-became-required", Direction.Request, Operation(Body(Json), Body(Json, required: true)), Impact.Breaking),
        new("body-became-optional", Direction.Request, Operation(Body(Json, required: true), Body(Json)), Impact.Safe),
        new("request-media-type-added", Direction.Request, Operation(Body(Json), Body($"{Json}, \"text/plain\": {{}}")), Impact.Safe),
        new("request-media-type-removed", Direction.Request, Operation(Body(Json), Body("\"application/xml\": {}")), Impact.Breaking),
        new("unused-request-media-type-removed", Direction.Request, Operation(Body($"\"text/plain\": {{}}, {Json}"), Body(Json)), Impact.Safe),
        new("request-schema-added", Direction.Request, Operation(Body("\"application/json\": {}"), Body(Json)), Impact.Breaking),
        new("request-schema-removed", Direction.Request, Operation(Body(Json), Body("\"application/json\": {}")), Impact.Safe),

        new("success-status-added", Direction.Response, Responses("200", "200", "202"), Impact.Safe),
        new("success-status-removed", Direction.Response, Responses("200 404", "404"), Impact.Breaking),
        new("success-status-replaced", Direction.Response, Responses("200", "201"), Impact.Risky),
        new("error-status-added", Direction.Response, Responses("200", "200", "404"), Impact.Safe),
        new("error-status-removed", Direction.Response, Responses("200 404", "200"), Impact.Safe),
        new("response-media-type-added", Direction.Response, Content(Json, $"{Json}, \"text/plain\": {{}}"), Impact.Safe),
        new("response-media-type-removed", Direction.Response, Content(Json, "\"text/plain\": {}"), Impact.Breaking),
        new("unused-response-media-type-removed", Direction.Response, Content($"\"text/plain\": {{}}, {Json}", Json), Impact.Safe),
        new("response-schema-added", Direction.Response, Content("\"application/json\": {}", Json), Impact.Safe),
        new("response-schema-removed", Direction.Response, Content(Json, "\"application/json\": {}"), Impact.Breaking),
        new("response-header-added", Direction.Response, Headers("", "{}"), Impact.Safe),
        new("response-header-removed", Direction.Response, Headers("{}", ""), Impact.Risky),
        new("response-header-became-optional", Direction.Response, Headers("{ \"required\": true }", "{}"), Impact.Risky),

        new("credentials-refused", Direction.None, Security("""[{}]""", """[{ "Key": [] }]"""), Impact.Breaking),
        new("credentials-accepted", Direction.None, Security("""[{ "Key": [] }]""", """[{ "Key": [] }, { "Token": [] }]"""), Impact.Safe),
        new("scope-added", Direction.None, Security("""[{ "Key": [] }]""", """[{ "Key": ["write"] }]"""), Impact.Breaking),
        new("credential-given-otherwise", Direction.None, Schemes("\"Login\": { \"type\": \"http\", \"scheme\": \"basic\" }", "\"SignIn\": { \"type\": \"http\", \"scheme\": \"basic\" }"), Impact.Safe, CSharpEffect.Source),
        new("credential-given-otherwise", Direction.None, Schemes(Keys("A", "B"), Keys("B")), Impact.Safe, CSharpEffect.Source),
        new("default-server-changed", Direction.None, Servers("https://a.example", "https://b.example"), Impact.Risky),
        new("server-added", Direction.None, Servers("https://a.example", "https://a.example https://b.example"), Impact.Safe),
        new("server-removed", Direction.None, Servers("https://a.example https://b.example", "https://a.example"), Impact.Risky),
    ];

    private static ContractPair Operation(string old, string now) => ContractPair.OfOperation($$"""{ {{old}} {{Answer}} }""", $$"""{ {{now}} {{Answer}} }""");

    private static ContractPair Parameters(string old, string now) => Operation($"\"parameters\": [{old}],", $"\"parameters\": [{now}],");

    private static string With(string parameter, string member) => $"{parameter.TrimEnd()[..^1]}, {member} }}";

    private static string Required(string parameter) => With(parameter, "\"required\": true");

    private static string Body(string content, bool required = false) => $$"""  "requestBody": { "required": {{(required ? "true" : "false")}}, "content": { {{content}} } }, """;

    private static ContractPair Responses(string old, params string[] now) => ContractPair.OfOperation(Statuses(old.Split(' ')), Statuses(now));

    private static string Statuses(string[] statuses) =>
        $$"""{ "responses": { {{string.Join(", ", statuses.Select(status => $$""" "{{status}}": { "description": "", "content": { {{Json}} } } """))}} } }""";

    private static ContractPair Content(string old, string now) => ContractPair.OfOperation(
        $$"""{ "responses": { "200": { "description": "", "content": { {{old}} } } } }""", $$"""{ "responses": { "200": { "description": "", "content": { {{now}} } } } }""");

    private static ContractPair Headers(string old, string now) => ContractPair.OfOperation(Header(old), Header(now));

    private static string Header(string header) =>
        $$"""{ "responses": { "200": { "description": "", "headers": { {{(header.Length == 0 ? "" : $"\"X-A\": {header}")}} }, "content": { {{Json}} } } } }""";

    private static ContractPair Security(string old, string now) => Operation($"\"security\": {old},", $"\"security\": {now},");

    private static ContractPair Schemes(string old, string now) => new(WithSchemes(old), WithSchemes(now));

    private static string WithSchemes(string schemes) => SmallContract.OfPaths(
        $$"""{ "/things": { "get": { "operationId": "list", {{Answer}} } } }""", $$"""
        "components": { "securitySchemes": { {{schemes}} } },
        """);

    private static string Keys(params string[] names) =>
        string.Join(", ", names.Select(name => $$""" "{{name}}": { "type": "apiKey", "in": "query", "name": "{{name}}" } """));

    private static ContractPair Servers(string old, string now) => new(Served(old), Served(now));

    private static string Served(string servers) => SmallContract.OfPaths(
        $$"""{ "/things": { "get": { "operationId": "list", {{Answer}} } } }""",
        $"\"servers\": [{string.Join(", ", servers.Split(' ').Select(server => $$"""{ "url": "{{server}}" }"""))}],");

    private static string Paths(params string[] methods) => SmallContract.OfPaths(
        $$"""{ "/things": { {{string.Join(", ", methods.Select(method => $$""" "{{method}}": { "operationId": "{{method}}_things", {{Answer}} } """))}} } }""");
}
