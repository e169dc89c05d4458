using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Whether a value is made of values that are made of several values themselves.</summary>
internal static class NestedValues
{
    public static bool AreIn(Contract contract, JToken? schema) => Alternatives(contract, schema).SelectMany(Parts).Any(part => Alternatives(contract, part).Any(IsContainer));

    private static IEnumerable<JObject> Alternatives(Contract contract, JToken? schema) => Composition.Of(contract, schema, Composition.Perhaps);

    private static IEnumerable<JToken> Parts(JObject schema) => (schema["properties"] as JObject ?? []).PropertyValues().Append(schema["items"]).Append(schema["additionalProperties"]).OfType<JToken>();

    private static bool IsContainer(JObject schema) =>
        (schema["properties"] ?? schema["items"]) is not null || schema["additionalProperties"] is JObject || Types(schema).Any(type => type is "array" or "object");

    private static IEnumerable<string> Types(JObject schema) => schema["type"] is JArray types ? types.Select(type => type.ToString()) : [schema.Text("type") ?? ""];
}
