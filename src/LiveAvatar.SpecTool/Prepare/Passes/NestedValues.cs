using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Whether a value is made of values that are made of several values themselves.</summary>
internal static class NestedValues
{
    private static readonly string[] Choices = ["allOf", "anyOf", "oneOf"];

    public static bool AreIn(Contract contract, JToken? schema) => Alternatives(contract, schema, []).SelectMany(Parts).Any(part => Alternatives(contract, part, []).Any(IsContainer));

    /// <summary>The schema, and those that it combines, each behind its references.</summary>
    private static IEnumerable<JObject> Alternatives(Contract contract, JToken? schema, HashSet<JObject> seen) =>
        schema is JObject written && contract.Resolve(written) is var resolved && seen.Add(resolved)
            ? Choices.SelectMany(choice => resolved[choice] as JArray ?? []).SelectMany(part => Alternatives(contract, part, seen)).Prepend(resolved)
            : [];

    private static IEnumerable<JToken> Parts(JObject schema) => (schema["properties"] as JObject ?? []).PropertyValues().Append(schema["items"]).Append(schema["additionalProperties"]).OfType<JToken>();

    private static bool IsContainer(JObject schema) =>
        (schema["properties"] ?? schema["items"]) is not null || schema["additionalProperties"] is JObject || Types(schema).Any(type => type is "array" or "object");

    private static IEnumerable<string> Types(JObject schema) => schema["type"] is JArray types ? types.Select(type => type.ToString()) : [schema.Text("type") ?? ""];
}
