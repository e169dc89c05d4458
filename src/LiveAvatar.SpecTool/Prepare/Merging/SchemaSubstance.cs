using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Merging;

/// <summary>Tells what in a schema says what a value is from what only speaks about it, or only narrows it.</summary>
internal static class SchemaSubstance
{
    /// <summary>The keywords by which C# types differ.</summary>
    private static readonly string[] Typing =
    [
        "$ref", "type", "format", "properties", "additionalProperties", "patternProperties", "items", "prefixItems", "enum", "const", "oneOf", "allOf", "required",
        "contentEncoding", "contentMediaType",
    ];

    /// <summary>What stays with the place that uses a schema when the schema gets a name of its own.</summary>
    private static readonly string[] OfTheUse =
        ["title", "description", "default", "example", "examples", "nullable", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml", "$comment", Extension.Default];

    public static bool IsOfTheUse(string keyword) =>
        OfTheUse.Contains(keyword, StringComparer.Ordinal) || keyword.StartsWith("x-", StringComparison.Ordinal) && keyword != Extension.Discriminator;

    public static bool IsTyping(string keyword) => Typing.Contains(keyword, StringComparer.Ordinal);

    public static bool HasAny(JObject schema) => schema.Properties().Any(member => IsTyping(member.Name));

    /// <summary>Whether it says nothing of a value but which of its members have to be there, or how long or large it is.</summary>
    public static bool OnlyNarrows(JToken token, string? type) =>
        token is not JObject schema
        || schema.Properties().Where(member => IsTyping(member.Name)).All(member => member.Name == "required" || (member.Name == "type" && type is not null && (string?)member.Value == type));

    /// <summary>Whether it is a name for a thing that has members or values of its own, and would be named after its place.</summary>
    public static bool IsNamedAfterItsPlace(JObject schema) =>
        schema.Reference() is null
        && (schema["properties"] is JObject { Count: > 0 }
            || schema["enum"] is JArray { Count: > 0 }
            || schema["oneOf"] is JArray { Count: > 1 }
            || Parts(schema).Count(HasAny) + (HasAny(Without(schema, "allOf", "oneOf")) ? 1 : 0) > 1
            || Parts(schema).Any(IsNamedAfterItsPlace));

    /// <summary>What a value has to be, all at once.</summary>
    private static IEnumerable<JObject> Parts(JObject schema) => (schema["allOf"] as JArray ?? []).Concat(schema["oneOf"] is JArray { Count: 1 } only ? only : []).OfType<JObject>();

    /// <summary>Takes what says what a value is out of a schema; what speaks about it stays.</summary>
    public static JObject Take(JObject schema)
    {
        var taken = new JObject();
        foreach (var member in schema.Properties().Where(member => !IsOfTheUse(member.Name)).ToList())
        {
            taken[member.Name] = schema.Take(member.Name);
        }

        Origin.Give(taken, schema);
        return taken;
    }

    public static JObject Without(JObject schema, params string[] keywords) => new(schema.Properties().Where(member => !keywords.Contains(member.Name, StringComparer.Ordinal)));

    /// <summary>A copy without what speaks about the schema itself.</summary>
    public static JObject Copy(JObject schema) => new(schema.Properties()
        .Where(member => !IsOfTheUse(member.Name))
        .Select(member => new JProperty(member.Name, member.Value.DeepClone())));
}
