using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Diff;

/// <summary>A contract of as many operations as wanted, four to a schema, each schema leading to the next.</summary>
internal static class LargeContract
{
    public static string Of(int operations, string type)
    {
        var schemas = Math.Max(1, operations / 4);
        return new JObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JObject { ["title"] = "Large", ["version"] = "1" },
            ["paths"] = new JObject(Enumerable.Range(0, operations).Select(number => new JProperty($"/area{number % 20}/things{number}/{{id}}", new JObject { ["post"] = Operation(number, number % schemas) }))),
            ["components"] = new JObject { ["schemas"] = new JObject(Enumerable.Range(0, schemas).Select(number => new JProperty($"Thing{number}", Schema(number, schemas, type)))) },
        }.ToString();
    }

    private static JObject Operation(int number, int schema) => new()
    {
        ["tags"] = new JArray($"Area {number % 20}"),
        ["operationId"] = $"do_thing_{number}",
        ["parameters"] = new JArray(new JObject { ["in"] = "path", ["name"] = "id", ["required"] = true, ["schema"] = new JObject { ["type"] = "string" } }),
        ["requestBody"] = new JObject { ["required"] = true, ["content"] = Content(schema) },
        ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "", ["content"] = Content(schema) } },
    };

    private static JObject Content(int schema) => new() { ["application/json"] = new JObject { ["schema"] = new JObject { ["$ref"] = $"#/components/schemas/Thing{schema}" } } };

    private static JObject Schema(int number, int schemas, string type) => new()
    {
        ["type"] = "object",
        ["properties"] = new JObject(Enumerable.Range(0, 10).Select(property => new JProperty($"value_{property}", new JObject { ["type"] = property == 0 ? type : "string" })))
        {
            ["next"] = new JObject { ["$ref"] = $"#/components/schemas/Thing{(number + 1) % schemas}" },
        },
    };
}
