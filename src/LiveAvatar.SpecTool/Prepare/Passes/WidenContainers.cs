using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// A list with a schema for each position becomes a list of any of them, and a map with a schema for each pattern of names a map of any of them: C# has no type
/// for either.
/// </summary>
internal sealed class WidenContainers : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).Reverse().ToList()) // the inner first: what is put beside others is a copy
        {
            TakeRest(schema, "items", "unevaluatedItems");
            TakeRest(schema, "additionalProperties", "unevaluatedProperties");
            Widen(schema, "items", (schema.Take("prefixItems") as JArray ?? []).ToList());
            Widen(schema, "additionalProperties", (schema.Take("patternProperties") as JObject ?? []).PropertyValues().ToList());
        }
    }

    /// <summary>What no other part of the schema speaks of is what the items or members are that aren't named.</summary>
    private static void TakeRest(JObject schema, string keyword, string rest)
    {
        if (schema.Take(rest) is JObject unevaluated)
        {
            schema[keyword] ??= unevaluated;
        }
    }

    private static void Widen(JObject schema, string keyword, List<JToken> schemas)
    {
        if (schemas.Count == 0)
        {
            return;
        }

        if (schema[keyword] is JObject rest)
        {
            schemas.Add(rest);
        }

        var different = schemas.Distinct(JToken.EqualityComparer).ToList();
        schema[keyword] = different.Count == 1 ? different[0] : new JObject { ["oneOf"] = new JArray(different) };
    }
}
