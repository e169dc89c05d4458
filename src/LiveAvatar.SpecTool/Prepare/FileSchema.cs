using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Schemas of content that is no JSON: bytes as they are. In C# they are the hand-written <c>LiveAvatarFile</c>.</summary>
internal static class FileSchema
{
    /// <summary>The name of its stand-in among the schemas: NSwag has to see a type, and is told not to write it.</summary>
    public const string Name = "x-file";

    private const string CSharpName = "LiveAvatarFile";

    public static JObject Reference(Contract contract)
    {
        contract.Schemas[Name] ??= new JObject
        {
            ["type"] = "object",
            ["properties"] = new JObject { ["name"] = new JObject { ["type"] = "string" } },
            [Extension.HandWritten] = CSharpName,
        };
        return new JObject { ["$ref"] = Contract.RefTo(Name) };
    }

    /// <summary>Whether a schema is the stand-in, or a list of it.</summary>
    public static bool IsReference(JObject schema) => schema.Reference() == Contract.RefTo(Name) || (schema["items"] as JObject)?.Reference() == Contract.RefTo(Name);

    /// <summary>What a file may be, in words; null where the contract leaves no choice, or every one.</summary>
    public static string? Choice(string mediaTypes)
    {
        var types = mediaTypes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return types switch
        {
            [var only] when !MediaType.HasWildcard(only) || MediaType.IsAnything(only) => null,
            [] => null,
            [var first, ..] when MediaType.HasWildcard(first) => $"It can be {string.Join(", ", types)}: the file has to say what it is.",
            [var first, ..] => $"It can be {string.Join(", ", types)}: a file that doesn't say what it is goes as {first}.",
        };
    }

    /// <summary>Whether a schema, as the contract has it, is of bytes: <c>format: binary</c> in OpenAPI 3.0, <c>contentMediaType</c> without an encoding in 3.1.</summary>
    public static bool Is(Contract contract, JToken? token) => Is(contract, token, []);

    private static bool Is(Contract contract, JToken? token, HashSet<JObject> seen)
    {
        if (token is not JObject written || contract.Resolve(written) is not { } schema || !seen.Add(schema))
        {
            return false; // also what is a choice of nothing but itself
        }

        if ((schema["anyOf"] ?? schema["oneOf"]) is JArray choices)
        {
            var others = choices.OfType<JObject>().Where(choice => choice.Text("type") != "null").ToList();
            return others.Count == 1 && Is(contract, others[0], seen);
        }

        var isString = schema["type"] is null || Types(schema).Contains("string", StringComparer.Ordinal);
        return isString && (schema.Text("format") == "binary" || schema.Text("contentEncoding") == "binary" || (schema.Text("contentMediaType") is not null && schema["contentEncoding"] is null && schema["contentSchema"] is null));
    }

    private static IEnumerable<string> Types(JObject schema) => schema["type"] is JArray types ? types.Select(type => type.ToString()) : [schema.Text("type") ?? ""];
}
