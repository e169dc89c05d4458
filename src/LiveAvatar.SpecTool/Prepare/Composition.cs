using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>What a schema is made of.</summary>
internal static class Composition
{
    private static readonly string[] Choices = ["allOf", "anyOf", "oneOf"];

    /// <summary>The schema, its parts, what they refer to, and so on; each once, since a contract may make a schema of itself, which is told only when parts are merged.</summary>
    public static IEnumerable<JObject> Of(Contract contract, JToken? schema, Func<JObject, IEnumerable<JToken>> parts)
    {
        var seen = new HashSet<JObject>(ReferenceEqualityComparer.Instance);
        var open = new Stack<JToken?>([schema]);
        while (open.TryPop(out var next))
        {
            if (next is not JObject part || !seen.Add(part))
            {
                continue;
            }

            yield return part;
            if (Contract.NameOf(part.Reference()) is { } name)
            {
                open.Push(contract.Schemas[name]);
            }

            foreach (var inner in parts(part).Reverse())
            {
                open.Push(inner);
            }
        }
    }

    /// <summary>The schema and its parts, without what they refer to.</summary>
    public static IEnumerable<JObject> Written(JObject schema) => Always(schema).OfType<JObject>().SelectMany(Written).Prepend(schema);

    /// <summary>What a value is in any case.</summary>
    public static IEnumerable<JToken> Always(JObject schema) => schema["allOf"] as JArray ?? [];

    /// <summary>What a value is or may be.</summary>
    public static IEnumerable<JToken> Perhaps(JObject schema) => Choices.SelectMany(choice => schema[choice] as JArray ?? []);
}
