using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Large;

/// <summary>FastAPI: OpenAPI 3.1, ids with the path behind them, <c>anyOf</c> with null, envelopes named after what is in them.</summary>
internal sealed class FastApiStyle() : ContractStyle("FastAPI", "3.1.0")
{
    public override JObject SharedSchemas() => [];

    public override string Tag(Resource resource) => resource.Name;

    public override string OperationId(Resource resource, string verb, string path, string method) =>
        $"{verb}_{resource.Snake}{string.Concat(path.Select(letter => char.IsLetterOrDigit(letter) || letter == '_' ? letter : '_'))}_{method}";

    public override JObject Body(Resource resource, string verb) => Json(Ref($"{resource.Name}-Input"));

    public override JToken ListSchema(Resource resource) => new JObject { ["type"] = "array", ["items"] = Ref(resource.Name) };

    public override JObject SchemasOf(Resource resource) => new()
    {
        [resource.Name] = new JObject { ["type"] = "object", ["required"] = new JArray("id"), ["properties"] = Optional(resource), ["title"] = resource.Name },
        [$"{resource.Name}-Input"] = new JObject { ["type"] = "object", ["required"] = new JArray("field_a"), ["properties"] = Plain(resource), ["title"] = $"{resource.Name}Input" },
    };

    private static JObject Optional(Resource resource) => new(Plain(resource).Properties().Select(property => property.Name is "id" or "state"
        ? property
        : new JProperty(property.Name, new JObject { ["anyOf"] = new JArray(property.Value, new JObject { ["type"] = "null" }), ["title"] = property.Name })));
}

/// <summary>ASP.NET Core: OpenAPI 3.0, <c>nullable</c>, base types by <c>allOf</c>, enums of integers, ids with an underscore.</summary>
internal sealed class AspNetStyle() : ContractStyle("ASP.NET", "3.0.1")
{
    public override JObject SharedSchemas() => JObject.Parse("""
        { "EntityBase": { "type": "object", "properties": { "createdAt": { "type": "string", "format": "date-time" }, "createdBy": { "type": "string", "nullable": true } } },
          "Priority": { "enum": [0, 1, 2], "type": "integer", "format": "int32" } }
        """);

    public override string Tag(Resource resource) => resource.Name;

    public override string OperationId(Resource resource, string verb, string path, string method) => $"{resource.Name}_{char.ToUpperInvariant(verb[0])}{verb[1..]}";

    public override string Address(Resource resource) => $"/api/{resource.Name}";

    public override JObject Body(Resource resource, string verb) => Json(Ref(resource.Name));

    public override JToken ListSchema(Resource resource) => new JObject { ["type"] = "array", ["items"] = Ref(resource.Name) };

    public override JObject SchemasOf(Resource resource)
    {
        var properties = Plain(resource);
        properties["priority"] = Ref("Priority");
        properties["note"] = new JObject { ["type"] = "string", ["nullable"] = true };
        return new JObject { [resource.Name] = new JObject { ["allOf"] = new JArray(Ref("EntityBase"), new JObject { ["type"] = "object", ["properties"] = properties }) } };
    }
}

/// <summary>springdoc: OpenAPI 3.0, ids with a number where they would be equal, pages of a class each, maps.</summary>
internal sealed class SpringStyle() : ContractStyle("springdoc", "3.0.1")
{
    public override JObject SharedSchemas() => JObject.Parse("""
        { "Pageable": { "type": "object", "properties": { "pageNumber": { "type": "integer", "format": "int32" }, "pageSize": { "type": "integer", "format": "int32" }, "unpaged": { "type": "boolean" } } } }
        """);

    public override string Tag(Resource resource) => $"{resource.Snake.Replace('_', '-')}-controller";

    public override string OperationId(Resource resource, string verb, string path, string method) => $"{verb}{resource.Name}";

    public override JObject Body(Resource resource, string verb) => Json(Ref(resource.Name));

    public override JToken ListSchema(Resource resource) => Ref($"Page{resource.Name}");

    public override JObject SchemasOf(Resource resource)
    {
        var properties = Plain(resource);
        properties["labels"] = new JObject { ["type"] = "object", ["additionalProperties"] = new JObject { ["type"] = "string" } };
        return new JObject
        {
            [resource.Name] = new JObject { ["type"] = "object", ["properties"] = properties },
            [$"Page{resource.Name}"] = new JObject
            {
                ["type"] = "object",
                ["properties"] = new JObject { ["totalElements"] = new JObject { ["type"] = "integer", ["format"] = "int64" }, ["content"] = new JObject { ["type"] = "array", ["items"] = Ref(resource.Name) }, ["pageable"] = Ref("Pageable") },
            },
        };
    }
}

/// <summary>A payments API: bodies are forms, and what belongs to a thing is its id or, expanded, the thing itself.</summary>
internal sealed class PaymentsStyle() : ContractStyle("payments", "3.0.0")
{
    public override JObject SharedSchemas() => JObject.Parse("""{ "Owner": { "type": "object", "required": ["object"], "properties": { "object": { "type": "string", "enum": ["owner"] }, "email": { "type": "string", "nullable": true } } } }""");

    public override string Tag(Resource resource) => resource.Snake;

    public override string OperationId(Resource resource, string verb, string path, string method) => $"{char.ToUpperInvariant(verb[0])}{verb[1..]}{resource.Name}";

    public override JObject Body(Resource resource, string verb) => new()
    {
        ["application/x-www-form-urlencoded"] = new JObject
        {
            ["schema"] = new JObject { ["type"] = "object", ["required"] = new JArray("amount"), ["properties"] = new JObject { ["amount"] = new JObject { ["type"] = "integer" }, ["currency"] = new JObject { ["type"] = "string" }, ["live"] = new JObject { ["type"] = "boolean" } } },
        },
    };

    public override JToken ListSchema(Resource resource) => new JObject
    {
        ["type"] = "object",
        ["required"] = new JArray("data", "has_more"),
        ["properties"] = new JObject { ["data"] = new JObject { ["type"] = "array", ["items"] = Ref(resource.Name) }, ["has_more"] = new JObject { ["type"] = "boolean" } },
    };

    public override JObject SchemasOf(Resource resource)
    {
        var properties = Plain(resource);
        properties["metadata"] = new JObject { ["type"] = "object", ["additionalProperties"] = new JObject { ["type"] = "string" } };
        properties["owner"] = new JObject { ["anyOf"] = new JArray(Ref("Owner"), Ref($"Deleted{resource.Name}")) };
        return new JObject
        {
            [resource.Name] = new JObject { ["type"] = "object", ["required"] = new JArray("id"), ["properties"] = properties },
            [$"Deleted{resource.Name}"] = new JObject { ["type"] = "object", ["required"] = new JArray("deleted"), ["properties"] = new JObject { ["deleted"] = new JObject { ["type"] = "boolean" } } },
        };
    }
}

/// <summary>An infrastructure API: schemas put together from others, three deep.</summary>
internal sealed class InfrastructureStyle() : ContractStyle("infrastructure", "3.0.3")
{
    public override JObject SharedSchemas() => JObject.Parse("""
        { "Resource": { "type": "object", "properties": { "selfLink": { "type": "string", "readOnly": true }, "tags": { "type": "object", "additionalProperties": { "type": "string" } } } },
          "TrackedResource": { "allOf": [{ "$ref": "#/components/schemas/Resource" }, { "type": "object", "required": ["location"], "properties": { "location": { "type": "string" } } }] },
          "ProxyResource": { "allOf": [{ "$ref": "#/components/schemas/TrackedResource" }, { "type": "object", "properties": { "etag": { "type": "string" } } }] } }
        """);

    public override string Tag(Resource resource) => $"{resource.Name}s";

    public override string OperationId(Resource resource, string verb, string path, string method) => $"{resource.Name}s_{char.ToUpperInvariant(verb[0])}{verb[1..]}";

    public override string Address(Resource resource) => $"/providers/{resource.Name}";

    public override JObject Body(Resource resource, string verb) => Json(Ref(resource.Name));

    public override JToken ListSchema(Resource resource) => Ref($"{resource.Name}ListResult");

    public override JObject SchemasOf(Resource resource) => new()
    {
        [resource.Name] = new JObject { ["allOf"] = new JArray(Ref("ProxyResource"), new JObject { ["type"] = "object", ["properties"] = new JObject { ["properties"] = Ref($"{resource.Name}Properties") } }) },
        [$"{resource.Name}Properties"] = new JObject { ["type"] = "object", ["properties"] = Plain(resource) },
        [$"{resource.Name}ListResult"] = new JObject { ["type"] = "object", ["properties"] = new JObject { ["value"] = new JObject { ["type"] = "array", ["items"] = Ref(resource.Name) }, ["nextLink"] = new JObject { ["type"] = "string" } } },
    };
}
