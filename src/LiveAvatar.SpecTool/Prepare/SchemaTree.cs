using System.Collections.Frozen;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Where schemas stand in a contract, and below each other.</summary>
internal static class SchemaTree
{
    /// <summary>The keywords whose value is a map of schemas, a list of them, or one.</summary>
    public static readonly string[] Maps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
    public static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    public static readonly string[] Singles =
        ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];

    private static readonly FrozenDictionary<string, int> Ranks =
        Maps.Concat(Lists).Concat(Singles).Select((name, rank) => KeyValuePair.Create(name, rank)).ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsSchema(JToken token) => token is JObject or JValue { Type: JTokenType.Boolean };

    /// <summary>Whether what stands there is a schema by its place.</summary>
    public static bool IsSchemaPlace(JToken token) => token.Parent switch
    {
        JArray list => list.Parent is JProperty { Name: var name } && Lists.Contains(name, StringComparer.Ordinal),
        JProperty { Name: "schema" } => true,
        JProperty member => Singles.Contains(member.Name, StringComparer.Ordinal) || (member.Parent?.Parent is JProperty map && Maps.Contains(map.Name, StringComparer.Ordinal)),
        _ => false,
    };

    /// <summary>Every schema of the contract that stands under no other schema.</summary>
    public static IEnumerable<JToken> Roots(Contract contract) =>
        contract.Operations.SelectMany(Roots).Concat(contract.Schemas.Properties().Select(schema => schema.Value)).ToList();

    /// <summary>The outermost schemas of an operation: of its parameters, its body and its answers.</summary>
    public static IEnumerable<JToken> Roots(Operation operation) => operation.Parameters
        .Concat(operation.RequestBody is { } body ? [body] : [])
        .Concat(operation.Responses.Select(response => response.Value).OfType<JObject>())
        .SelectMany(holder => Content(holder).Prepend(holder))
        .Select(holder => holder["schema"])
        .OfType<JToken>()
        .ToList();

    /// <summary>The media types of a parameter, body or answer.</summary>
    public static IEnumerable<JObject> Content(JObject holder) =>
        (holder["content"] as JObject ?? []).Properties().Select(content => content.Value).OfType<JObject>();

    /// <summary>
    /// The schemas directly below a schema, by the order of the keywords and not by that of the document. Every pass asks this of every schema, and most have no such
    /// keyword, so the members are looked at rather than the keywords.
    /// </summary>
    public static IReadOnlyList<JToken> Children(JObject schema)
    {
        List<(int Rank, JToken Value)>? holders = null;
        foreach (var member in schema.Properties())
        {
            if (Ranks.TryGetValue(member.Name, out var rank))
            {
                (holders ??= []).Add((rank, member.Value));
            }
        }

        holders?.Sort((left, right) => left.Rank.CompareTo(right.Rank));
        return holders is null ? [] : [.. holders.SelectMany(holder => Held(holder.Rank, holder.Value))];
    }

    /// <summary>Every schema of the contract, the outer before the inner.</summary>
    public static IEnumerable<JObject> All(Contract contract) => Roots(contract).OfType<JObject>().SelectMany(WithDescendants);

    /// <summary>What is below a schema is looked for after the schema was given, which may have been rewritten then.</summary>
    public static IEnumerable<JObject> WithDescendants(JObject schema)
    {
        var open = new Stack<JObject>([schema]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in Children(next).OfType<JObject>().Reverse())
            {
                open.Push(child);
            }
        }
    }

    /// <summary>Every <c>$ref</c> at or below a token, extensions included.</summary>
    public static IEnumerable<JValue> References(JContainer token) => token
        .DescendantsAndSelf()
        .OfType<JProperty>()
        .Where(property => property.Name == "$ref")
        .Select(property => property.Value)
        .OfType<JValue>()
        .Where(value => value.Type == JTokenType.String);

    private static IEnumerable<JToken> Held(int rank, JToken value) => value switch
    {
        JObject map when rank < Maps.Length => map.PropertyValues(),
        JArray list when rank >= Maps.Length && rank < Maps.Length + Lists.Length => list,
        _ when rank >= Maps.Length + Lists.Length && IsSchema(value) => [value],
        _ => [],
    };
}
