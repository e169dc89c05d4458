namespace LiveAvatar.SpecTool.Tests.Templates;

/// <summary>Constructs of operations, all the way to C#.</summary>
public class OperationConstructTests
{
    [Fact]
    public async Task Parameters_OfEveryPlaceAndStyle_AreSentSo()
    {
        var client = await GeneratedClient.FromAsync("""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": { "/a/{ids}/{page-size}": {
              "parameters": [{ "name": "ids", "in": "path", "required": true, "style": "matrix", "explode": true, "schema": { "type": "array", "items": { "type": "integer" } } }, { "$ref": "#/components/parameters/Size" }],
              "get": { "operationId": "list", "parameters": [
                { "name": "X-Trace-Id", "in": "header", "required": true, "schema": { "type": "string" } },
                { "name": "filter[name]", "in": "query", "schema": { "type": "string" } }, { "name": "$top", "in": "query", "schema": { "type": "integer", "default": 5 } },
                { "name": "@type", "in": "query", "deprecated": true, "schema": { "type": "string", "enum": ["a", "b"] } },
                { "name": "filter", "in": "query", "style": "deepObject", "explode": true, "schema": { "type": "object", "properties": { "min": { "type": "number" }, "of": { "type": "object", "properties": { "x": { "type": "string" } } } } } },
                { "name": "labels", "in": "query", "schema": { "type": "object", "additionalProperties": { "type": "string" } } },
                { "name": "fields", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
                { "name": "sort", "in": "query", "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } } },
                { "name": "crumb", "in": "cookie", "required": true, "schema": { "type": "string" } }, { "name": "ids", "in": "query", "schema": { "type": "string" } }],
                "responses": { "204": { "description": "" } } } } },
              "components": { "parameters": { "Size": { "$ref": "#/components/parameters/Size2" }, "Size2": { "name": "page-size", "in": "path", "required": true, "schema": { "type": "integer", "format": "int32" } } } } }
            """);

        client.Complaints.Should().BeEmpty();
        client.Prepared.Diagnostics.Should().NotContain(diagnostic => diagnostic.Severity != SpecTool.Diagnostics.Severity.Message);
        OnOneLine(client.Source).Should().ContainAll(
            "IReadOnlyList<long> ids, int pageSize, string xTraceId, string crumb, string? filterName = null, long? top = null, ListType? type = null, ListFilter? filter = null",
            ".Path(\"ids\", ids, nameof(ids), ParameterStyle.Matrix | ParameterStyle.Explode).Path(\"page-size\", pageSize, nameof(pageSize))",
            ".RequiredHeader(\"X-Trace-Id\", xTraceId, nameof(xTraceId)).RequiredCookie(\"crumb\", crumb, nameof(crumb)).Query(\"filter[name]\", filterName)",
            ".Query(\"filter\", filter, ParameterStyle.DeepObject | ParameterStyle.Explode).Query(\"labels\", labels).Query(\"fields\", fields, ParameterStyle.Form)",
            ".Query(\"sort\", sort, ParameterStyle.Json).Query(\"ids\", idsQuery)");
        client.Source.Should().Contain("The server's default is 5.").And.Contain("Deprecated.");
    }

    [Fact]
    public async Task Bodies_OfEveryMediaType_AreSentSo()
    {
        var client = await GeneratedClient.FromAsync($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {
              {{Post("json", """ "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } }, "application/xml": {} """)}},
              {{Post("patch", """ "Application/Merge-Patch+JSON; charset=utf-8": { "schema": { "$ref": "#/components/schemas/Pet" } } """)}},
              {{Post("any", """ "*/*": { "schema": { "$ref": "#/components/schemas/Pet" } } """)}},
              {{Post("untyped", """ "application/json": {} """)}},
              {{Post("form", """ "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Pet" }, "encoding": { "tags": { "style": "deepObject", "explode": true } } } """)}},
              {{Post("upload", """ "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Upload" }, "encoding": { "meta": { "contentType": "application/json" } } } """)}},
              {{Post("parts", """ "multipart/form-data": {} """)}},
              {{Post("text", """ "text/plain": { "schema": { "type": "string" } } """)}},
              {{Post("xml", """ "application/xml": { "schema": { "$ref": "#/components/schemas/Pet" } } """)}},
              {{Post("bytes", """ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } """)}},
              {{Post("image", """ "image/*": {} """)}} },
              "components": { "schemas": { "Pet": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } } } },
                "Upload": { "type": "object", "required": ["file"], "properties": { "file": { "type": "string", "contentMediaType": "application/octet-stream" }, "more": { "type": "array", "items": { "type": "string", "format": "binary" } },
                  "icon": { "anyOf": [{ "type": "string", "format": "binary" }, { "type": "null" }], "description": "An icon." }, "meta": { "$ref": "#/components/schemas/Pet" } } } } } }
            """);

        client.Complaints.Should().BeEmpty();
        client.Prepared.Diagnostics.Where(diagnostic => diagnostic.Severity != SpecTool.Diagnostics.Severity.Message).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer}")
            .Should().Equal("LASPEC045 #/paths/~1xml/post/requestBody/content/application~1xml");
        client.Source.Should().NotContain("class LiveAvatarFile").And.ContainAll(
            "JsonAsync(\n        Pet body,", "(JsonOperation).Body(body, nameof(body)), options",
            "(PatchOperation).Body(body, nameof(body)).As(BodyFormat.Json, \"Application/Merge-Patch+JSON; charset=utf-8\"), options",
            "(AnyOperation).Body(body, nameof(body)), options",
            "UntypedAsync(\n        global::Newtonsoft.Json.Linq.JToken body,",
            "FormAsync(\n        Pet body,", ".As(BodyFormat.Form, \"application/x-www-form-urlencoded\").Field(\"tags\", ParameterStyle.DeepObject | ParameterStyle.Explode), options",
            "UploadAsync(\n        Upload body,", ".As(BodyFormat.Multipart, \"multipart/form-data\").Field(\"meta\", \"application/json\"), options",
            "public LiveAvatarFile File { get; set; } = default!;", "IReadOnlyList<LiveAvatarFile>? More { get; set; }", "/// <summary>An icon.</summary>", "public LiveAvatarFile? Icon { get; set; }",
            "PartsAsync(\n        global::System.Collections.Generic.IReadOnlyDictionary<string, LiveAvatarFile> body,",
            "TextAsync(\n        string body,", ".As(BodyFormat.Text, \"text/plain; charset=utf-8\"), options",
            "XmlAsync(\n        string body,", ".As(BodyFormat.Text, \"application/xml; charset=utf-8\"), options",
            "BytesAsync(\n        LiveAvatarFile body,", ".As(BodyFormat.File, \"application/octet-stream\"), options",
            "ImageAsync(\n        LiveAvatarFile body,");
    }

    [Fact]
    public async Task Results_OfEveryKind_AreTyped()
    {
        var client = await GeneratedClient.FromAsync($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {
              {{Get("bare", """ "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } """)}},
              {{Get("maybe", """ "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } }, "204": { "description": "" } """)}},
              {{Get("number", """ "200": { "description": "", "content": { "application/json": { "schema": { "type": ["integer", "null"] } } } } """)}},
              {{Get("untyped", """ "200": { "description": "", "content": { "application/json": {} } } """)}},
              {{Get("text", """ "200": { "description": "", "content": { "text/plain": { "schema": { "type": "string" } } } } """)}},
              {{Get("bytes", """ "200": { "description": "", "content": { "application/pdf": { "schema": { "type": "string", "format": "binary" } } } } """)}},
              {{Get("events", """ "200": { "description": "", "content": { "text/event-stream": { "schema": { "$ref": "#/components/schemas/Pet" } } } } """)}},
              {{Get("lines", """ "200": { "description": "", "content": { "text/event-stream": {} } } """)}},
              {{Get("redirect", """ "302": { "description": "" } """)}},
              {{Get("several", """ "200": { "description": "All of it", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } }, "202": { "description": "Later", "content": { "application/json": { "schema": { "type": "object", "properties": { "job": { "type": "string" } } } } } }, "404": { "description": "Not there" } """)}},
              "/head": { "head": { "operationId": "head", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } } } },
              "components": { "schemas": { "Pet": { "type": "object", "properties": { "name": { "type": "string" } } } } } }
            """);

        client.Complaints.Should().BeEmpty();
        client.Prepared.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == "LASPEC006" || diagnostic.Code == "LASPEC007", "the rest is about the overlay");
        client.Source.Should().ContainAll(
            "Task<Pet> BareAsync(", "OperationResult.Bare);",
            "Task<Pet?> MaybeAsync(", "OperationResult.Bare) { MayBeEmpty = true };", "SendAsync<Pet?>(",
            "Task<long?> NumberAsync(",
            "Task<global::Newtonsoft.Json.Linq.JToken?> UntypedAsync(",
            "Task<string> TextAsync(", "OperationResult.Text) { Accept = \"text/plain, application/json; q=0.9\" };",
            "Task<LiveAvatarStream> BytesAsync(", "SendAsync<LiveAvatarStream>(",
            "IAsyncEnumerable<LiveAvatarEvent<Pet>> EventsAsync(", "ReadEventsAsync<Pet>(",
            "IAsyncEnumerable<LiveAvatarEvent> LinesAsync(", "ReadEventsAsync(",
            "Task<global::System.Uri> RedirectAsync(",
            "Task<SeveralResponse> SeveralAsync(", "{ IsByStatus = true };", "/// <summary>200: All of it.</summary>", "public Pet? Ok { get; set; }",
            "public SeveralResponseAccepted? Accepted { get; set; }", "/// <exception cref=\"LiveAvatarNotFoundException\">404: Not there.</exception>",
            "Task HeadAsync(");
    }

    [Fact]
    public async Task Security_ServersAndExtensions_AreTaken()
    {
        var client = await GeneratedClient.FromAsync("""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://{r}.example/v1", "variables": { "r": { "default": "eu" } } }, { "url": "https://test.example", "description": "For <tests>" }],
              "paths": { "/a": { "x-name": "; evil", "get": { "operationId": "a", "x-page": "evil", "x-settings": "evil", "security": [{ "q": [] }, {}], "responses": { "204": { "description": "" } } } } },
              "components": { "securitySchemes": { "q": { "type": "apiKey", "in": "query", "name": "key" } } } }
            """);

        client.Complaints.Should().BeEmpty();
        client.Source.Should().NotContain("evil").And.ContainAll(
            "[[ContractSchemes.ApiKey]], OperationResult.None) { CredentialsAreOptional = true };",
            "public static readonly SecurityScheme ApiKey = new ApiKeyScheme(ApiKeyLocation.Query, \"key\");", "SecurityScheme[] Schemes { get; } = [ContractSchemes.ApiKey];",
            "Server { get; } = new global::System.Uri(\"https://eu.example/v1\");", "OtherServers { get; } = new[] { new global::System.Uri(\"https://test.example\") };",
            "/// For &lt;tests&gt;", "TakesCredentials => false;");
    }

    private static string OnOneLine(string source) => string.Join(' ', source.Split('\n', StringSplitOptions.TrimEntries));

    private static string Get(string id, string responses) => $$"""
        "/{{id}}": { "get": { "operationId": "{{id}}", "responses": { {{responses}} } } }
        """;

    private static string Post(string id, string content) =>
        $$"""
        "/{{id}}": { "post": { "operationId": "{{id}}", "requestBody": { "required": true, "content": { {{content}} } }, "responses": { "204": { "description": "" } } } }
        """;
}
