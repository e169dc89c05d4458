namespace LiveAvatar.SpecTool.Tests.Diff.Oasdiff;

/// <summary>What oasdiff's names of changes outside schemas mean.</summary>
internal static class OtherChanges
{
    private const string Answer = """ "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "string" } } } } } """;

    public static ContractPair? Of(string check) => check switch
    {
        "api-path-removed-without-deprecation" or "api-path-removed-before-sunset" or "api-path-sunset-parse" => new ContractPair(
            SmallContract.OfOperation($$"""{ "deprecated": true, {{Answer}} }"""), SmallContract.OfPaths($$"""{ "/others": { "get": { "operationId": "list_others", "tags": ["Others"], {{Answer}} } } }""")),
        "api-removed-without-deprecation" or "api-removed-before-sunset" => new ContractPair(Paths("get", "post"), Paths("get")),
        "new-request-path-parameter" => new ContractPair(
            SmallContract.OfPaths($$"""{ "/things": { "get": { "operationId": "list", {{Answer}} } } }"""),
            SmallContract.OfPaths($$"""{ "/things/{id}": { "get": { "operationId": "list", "parameters": [{ "in": "path", "name": "id", "required": true, "schema": { "type": "string" } }], {{Answer}} } } }""")),
        "api-security-removed" => Operation(Security("""[{ "Key": [] }, { "Token": [] }]"""), Security("""[{ "Key": [] }]""")),
        "api-security-scope-added" => Operation(Security("""[{ "Key": ["read"] }]"""), Security("""[{ "Key": ["read", "write"] }]""")),
        "api-global-security-removed" => new ContractPair(Global("""[{ "Key": [] }, { "Token": [] }]"""), Global("""[{ "Key": [] }]""")),
        "api-global-security-scope-added" => new ContractPair(Global("""[{ "Key": ["read"] }]"""), Global("""[{ "Key": ["read", "write"] }]""")),
        "new-required-request-parameter" or "new-required-request-default-parameter-to-existing-path" => Parameter(null, """{ "in": "query", "name": "x", "required": true, "schema": { "type": "string" } }"""),
        "request-parameter-became-required" => Parameter("""{ "in": "query", "name": "x", "schema": { "type": "string" } }""", """{ "in": "query", "name": "x", "required": true, "schema": { "type": "string" } }"""),
        "request-parameter-removed" or "request-parameter-removed-before-sunset" => Parameter("""{ "in": "query", "name": "x", "schema": { "type": "string" } }""", null),
        "new-required-request-header-property" => Header("""{ "type": "object" }""", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }"""),
        "request-header-property-became-required" => Header("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }"""),
        "request-header-property-became-enum" => Header("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "properties": { "a": { "type": "string", "enum": ["b"] } } }"""),
        "new-required-request-property" => Body("""{ "type": "object" }""", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }"""),
        "new-required-request-property-with-default" => Body("""{ "type": "object" }""", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string", "default": "b" } } }"""),
        "request-property-became-required" => Body("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }"""),
        "request-property-became-required-with-default" => Body("""{ "type": "object", "properties": { "a": { "type": "string", "default": "b" } } }""", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string", "default": "b" } } }"""),
        "request-property-removed" => Body("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object" }"""),
        "request-body-added-required" => Operation("", """ "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "string" } } } } """),
        "request-body-removed" => Operation(RequestBody("\"schema\": { \"type\": \"string\" }"), ""),
        "request-body-became-required" => Operation(RequestBody("\"schema\": { \"type\": \"string\" }"), RequestBody("\"schema\": { \"type\": \"string\" }", required: true)),
        "request-body-media-type-removed" => Operation(RequestBody("\"schema\": { \"type\": \"string\" }"), RequestBody("\"schema\": { \"type\": \"string\" }", "application/xml")),
        "request-body-media-type-schema-added" => Operation(RequestBody(""), RequestBody("\"schema\": { \"type\": \"string\" }")),
        "response-body-media-type-schema-removed" => Response("\"content\": { \"application/json\": { \"schema\": { \"type\": \"string\" } } }", "\"content\": { \"application/json\": {} }"),
        "response-media-type-removed" or "response-media-type-name-changed" => Response("\"content\": { \"application/json\": { \"schema\": { \"type\": \"string\" } } }", "\"content\": { \"text/plain\": { \"schema\": { \"type\": \"string\" } } }"),
        "response-media-type-name-generalized" => Response("\"content\": { \"application/json\": { \"schema\": { \"type\": \"string\" } } }", "\"content\": { \"application/*\": { \"schema\": { \"type\": \"string\" } } }"),
        "response-success-status-removed" => ContractPair.OfOperation($$"""{ {{Answer}} }""", """{ "responses": { "404": { "description": "" } } }"""),
        "response-property-became-optional" => Result("""{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "properties": { "a": { "type": "string" } } }"""),
        "response-required-property-removed" => Result("""{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }""", """{ "type": "object" }"""),
        "required-response-header-removed" => Response("\"headers\": { \"X-A\": { \"required\": true, \"schema\": { \"type\": \"string\" } } }", "\"headers\": {}"),
        "response-header-became-optional" => Response("\"headers\": { \"X-A\": { \"required\": true, \"schema\": { \"type\": \"string\" } } }", "\"headers\": { \"X-A\": { \"schema\": { \"type\": \"string\" } } }"),
        _ => null,
    };

    private static ContractPair Operation(string old, string now) => ContractPair.OfOperation(With(old), With(now));

    private static string With(string members) => members.Length == 0 ? $$"""{ {{Answer}} }""" : $$"""{ {{members}}, {{Answer}} }""";

    private static ContractPair Body(string old, string now) => ContractPair.At(SchemaPlace.RequestBody, old, now);

    private static ContractPair Result(string old, string now) => ContractPair.At(SchemaPlace.ResponseBody, old, now);

    private static ContractPair Parameter(string? old, string? now) => Operation($"\"parameters\": [{old}]", $"\"parameters\": [{now}]");

    private static ContractPair Header(string old, string now) =>
        Parameter($$"""{ "in": "header", "name": "X-A", "schema": {{old}} }""", $$"""{ "in": "header", "name": "X-A", "schema": {{now}} }""");

    private static string RequestBody(string content, string type = "application/json", bool required = false) =>
        $$""" "requestBody": { "required": {{(required ? "true" : "false")}}, "content": { "{{type}}": { {{content}} } } } """;

    private static ContractPair Response(string old, string now) =>
        ContractPair.OfOperation($$"""{ "responses": { "200": { "description": "", {{old}} } } }""", $$"""{ "responses": { "200": { "description": "", {{now}} } } }""");

    private static string Security(string requirements) => $"\"security\": {requirements}";

    private static string Global(string requirements) => SmallContract.OfPaths($$"""{ "/things": { "get": { "operationId": "list", {{Answer}} } } }""", $"{Security(requirements)},");

    private static string Paths(params string[] methods) => SmallContract.OfPaths(
        $$"""{ "/things": { {{string.Join(", ", methods.Select(method => $$""" "{{method}}": { "operationId": "{{method}}_things", {{Answer}} } """))}} } }""");
}
