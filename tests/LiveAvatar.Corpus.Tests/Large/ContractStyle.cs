using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Large;

/// <summary>How the tools of one world write a contract.</summary>
internal abstract class ContractStyle(string name, string version)
{
    public string Name => name;

    public string Version => version;

    public abstract JObject SharedSchemas();

    public abstract JObject SchemasOf(Resource resource);

    public abstract string OperationId(Resource resource, string verb, string path, string method);

    public abstract string Tag(Resource resource);

    public abstract JObject Body(Resource resource, string verb);

    public abstract JToken ListSchema(Resource resource);

    public virtual string Address(Resource resource) => $"/v1/{resource.Snake}s";

    public IEnumerable<(string Path, string Method, JObject Operation)> OperationsOf(Resource resource)
    {
        var all = Address(resource);
        var one = all + "/{id}";
        yield return (all, "get", Operation(resource, "list", all, "get", "200", ListSchema(resource)));
        yield return (all, "post", Operation(resource, "create", all, "post", "201", Ref(resource.Name)));
        yield return (one, "get", Operation(resource, "get", one, "get", "200", Ref(resource.Name)));
        yield return (one, "patch", Operation(resource, "update", one, "patch", "200", Ref(resource.Name)));
        yield return (one, "delete", Operation(resource, "delete", one, "delete", "204", null));
    }

    protected static JObject Ref(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };

    protected static JObject Json(JToken schema) => new() { ["application/json"] = new JObject { ["schema"] = schema } };

    /// <summary>Properties of the kinds that most schemas have, as many as the resource is large.</summary>
    protected static JObject Plain(Resource resource)
    {
        var properties = new JObject { ["id"] = new JObject { ["type"] = "string", ["format"] = "uuid" } };
        for (var i = 0; i < resource.Size; i++)
        {
            properties[$"field_{(char)('a' + i)}"] = (i % 6) switch
            {
                0 => new JObject { ["type"] = "string", ["description"] = $"What {resource.Name} is called in place {i}. It is kept as it was given, and shown to those who may see it." },
                1 => new JObject { ["type"] = "integer", ["minimum"] = 0 },
                2 => new JObject { ["type"] = "string", ["format"] = "date-time" },
                3 => new JObject { ["type"] = "array", ["items"] = new JObject { ["type"] = "string" } },
                4 => new JObject { ["type"] = "boolean", ["default"] = false },
                _ => new JObject { ["type"] = "number" },
            };
        }

        properties["state"] = new JObject { ["type"] = "string", ["enum"] = new JArray("pending", "active", "closed") };
        return properties;
    }

    private JObject Operation(Resource resource, string verb, string path, string method, string status, JToken? answer)
    {
        var parameters = new JArray();
        if (path.EndsWith('}'))
        {
            parameters.Add(new JObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JObject { ["type"] = "string" } });
        }
        else if (method == "get")
        {
            parameters.Add(new JObject { ["name"] = "limit", ["in"] = "query", ["schema"] = new JObject { ["type"] = "integer" } });
            parameters.Add(new JObject { ["name"] = "state", ["in"] = "query", ["schema"] = new JObject { ["type"] = "array", ["items"] = new JObject { ["type"] = "string" } } });
        }

        var operation = new JObject
        {
            ["operationId"] = OperationId(resource, verb, path, method),
            ["tags"] = new JArray(Tag(resource)),
            ["summary"] = $"{verb} {resource.Name}",
            ["description"] = $"Does what its name says to a {resource.Name}, for those who may. What is not there is answered with 404.",
            ["parameters"] = parameters,
            ["responses"] = new JObject { [status] = answer is null ? new JObject { ["description"] = "Done." } : new JObject { ["description"] = "Done.", ["content"] = Json(answer) } },
        };
        if (method is "post" or "patch")
        {
            operation["requestBody"] = new JObject { ["required"] = true, ["content"] = Body(resource, verb) };
        }

        return operation;
    }
}
