using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Writes the document anew with nothing in it but what NSwag and the templates read. What isn't in it can't surprise either of them: no description, example
/// or title of the contract gets further than this.
/// </summary>
internal sealed class KeepWhatNSwagReads : IPass
{
    private static readonly string[] SchemaMembers = ["$ref", "type", "format", "nullable", "enum"];

    public void Apply(Contract contract)
    {
        var paths = new JObject();
        foreach (var operation in contract.Operations.ToList())
        {
            paths.Child(operation.Path)[operation.Method] = Operation(operation);
        }

        var schemas = new JObject(contract.Schemas.Properties().Select(schema => new JProperty(schema.Name, Schema((JObject)schema.Value))));
        var description = contract.Root[Extension.Contract];

        contract.Root.RemoveAll();
        contract.Root["openapi"] = "3.0.3";
        contract.Root["info"] = new JObject { ["title"] = "prepared", ["version"] = "1" };
        contract.Root[Extension.Contract] = description;
        contract.Root["paths"] = paths;
        contract.Root["components"] = new JObject { ["schemas"] = schemas };
    }

    private static JObject Operation(Operation operation)
    {
        var kept = Pick(operation.Node, ["operationId"]);
        kept["x-method"] = operation.Method.ToUpperInvariant();
        kept["x-path"] = CSharpText.Literal(operation.Route);
        if (kept[Extension.Page] is not null)
        {
            kept[Extension.Page] = ItemOf(operation);
        }

        if (kept[Extension.MayBeEmpty] is not null)
        {
            operation.Set("MayBeEmpty", "true");
            kept[Extension.Settings] = operation.Node[Extension.Settings];
        }

        kept[Extension.Returns] = ResultFormat.TypeOf(operation.Node.Text(Extension.ResultKind) ?? "");
        kept["parameters"] = new JArray(operation.Parameters.Select(Parameter));
        if (operation.RequestBody is { } body)
        {
            kept["requestBody"] = Body(body);
            foreach (var extension in (string[])[Extension.Summary, Extension.Remarks, Extension.BodyFormat])
            {
                kept[$"x-body{extension[1..]}"] = body[extension];
            }
        }

        kept["responses"] = new JObject(operation.Responses.Select(response => new JProperty(response.Name, Content((JObject)response.Value, "description"))));
        return kept;
    }

    private static string? ItemOf(Operation operation) => operation.Responses
        .Select(response => response.Value)
        .OfType<JObject>()
        .SelectMany(SchemaTree.Content)
        .Select(content => Contract.NameOf((content["schema"]?["items"] as JObject)?.Reference()))
        .FirstOrDefault();

    private static JObject Parameter(JObject parameter)
    {
        // Where it goes is ours to know: to NSwag it is in the path, or it isn't.
        var kept = Pick(parameter, ["required"]);
        var isInPath = parameter.Text("in") == "path";
        kept["name"] = isInPath ? parameter.Text("name") : parameter.Text(Extension.Name);
        kept["in"] = isInPath ? "path" : "query";
        kept[Extension.SentIn] = CSharpName.Pascal(parameter.Text("in") ?? "");
        kept["schema"] = Schema(parameter["schema"] as JObject ?? []);
        GiveIfRequired(parameter, kept);
        return kept;
    }

    private static JObject Body(JObject body)
    {
        var kept = Content(body, "required");
        kept["x-name"] = "body";
        foreach (var content in SchemaTree.Content(kept))
        {
            GiveIfRequired(body, content);
        }

        return kept;
    }

    /// <summary>What is required has to be given: nothing in an address or a header stands for null, and to many servers a body that is null was left out.</summary>
    private static void GiveIfRequired(JObject holder, JObject content)
    {
        if (holder.Flag("required"))
        {
            (content["schema"] as JObject)?.Remove("nullable");
        }
    }

    private static JObject Content(JObject holder, string member)
    {
        var kept = Pick(holder, [member]);
        var json = (holder["content"] as JObject ?? []).Properties().FirstOrDefault(content => MediaType.IsJson(content.Name));
        if (json?.Value["schema"] is JObject schema)
        {
            kept["content"] = new JObject { ["application/json"] = new JObject { ["schema"] = Schema(schema) } };
        }

        return kept;
    }

    private static JObject Schema(JObject schema)
    {
        var kept = Pick(schema, SchemaMembers);
        if (schema.Text("type") == "null")
        {
            kept.Remove("type"); // NSwag would make a class of it
        }

        if (schema["oneOf"] is JArray { Count: 1 })
        {
            kept["oneOf"] = new JArray(new JObject { ["$ref"] = schema.Reference() });
        }

        if (schema["properties"] is JObject properties)
        {
            kept["properties"] = new JObject(properties.Properties().Select(property => new JProperty(property.Name, Schema((JObject)property.Value))));
        }

        if (schema["items"] is JObject item)
        {
            kept["items"] = Schema(item);
        }

        if (schema["additionalProperties"] is { } additional)
        {
            kept["additionalProperties"] = additional is JObject value ? Schema(value) : additional;
        }

        return kept;
    }

    private static JObject Pick(JObject from, string[] members) => new(from.Properties()
        .Where(member => members.Contains(member.Name, StringComparer.Ordinal) || member.Name.StartsWith("x-", StringComparison.Ordinal))
        .Select(member => new JProperty(member.Name, member.Value)));
}
