using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// What a schema with a discriminator, and no union beside it, may be: what its mapping names, and the schemas that are made of it by 'allOf'.
internal sealed record Subtypes(string Property, IReadOnlyList<(string Tag, string Reference)> Kinds)
{
    private const string Schemas = "#/components/schemas/";

    public static Subtypes? Of(ApiContract contract, JToken schema) =>
        schema is JObject rules && rules["discriminator"]?["propertyName"] is JValue { Value: string property } && rules["oneOf"] is null && rules["anyOf"] is null
            ? contract.Subtypes.GetOrAdd(rules, _ => Find(contract, rules, property))
            : null;

    // Of a value that is made by following these references, in this order.
    public string? TagOf(ApiContract contract, JToken root, IEnumerable<string> references) => references
        .Select(contract.Target)
        .Where(target => target != root)
        .SelectMany(target => Kinds.Where(kind => contract.Target(kind.Reference) == target))
        .Select(kind => kind.Tag)
        .FirstOrDefault();

    public IEnumerable<ValidationProblem> Check(SchemaValidator validator, JToken root, JToken value, Location at) =>
        from kind in Kinds
        where value is JObject entries && entries[Property] is JValue { Value: string tag } && tag == kind.Tag && validator.Contract.Target(kind.Reference) != root
        from problem in validator.Check(new JObject { ["$ref"] = kind.Reference }, value, at)
        select problem;

    private static Subtypes Find(ApiContract contract, JObject root, string property)
    {
        var kinds = (root["discriminator"]!["mapping"] as JObject ?? []).Properties()
            .Select(entry => (Tag: entry.Name, Reference: entry.Value is JValue { Value: string text } ? (text.StartsWith('#') ? text : Schemas + text) : (string?)entry.Value["$ref"] ?? ""))
            .ToList();

        foreach (var (name, schema) in contract.Schemas)
        {
            if (schema != root && IsMadeOf(contract, schema, root) && !kinds.Exists(kind => contract.Target(kind.Reference) == schema))
            {
                kinds.Add((Constant(contract, schema!, property) ?? name, Schemas + Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))));
            }
        }

        return new Subtypes(property, kinds);
    }

    private static bool IsMadeOf(ApiContract contract, JToken? schema, JObject root) => schema is JObject rules && Parts(rules).Any(part =>
        contract.Resolve(part) is var target && (target == root || IsMadeOf(contract, target, root)));

    private static IEnumerable<JToken> Parts(JObject schema) =>
        (schema["allOf"] as JArray ?? []).Concat(schema["$ref"] is { } reference ? [new JObject { ["$ref"] = reference }] : []);

    private static string? Constant(ApiContract contract, JToken schema, string property) =>
        SchemaMerger.Merge(contract, [], schema).Merged["properties"]?[property] is { } member && SchemaMerger.Merge(contract, [], member).Merged is var rules
            ? (string?)(rules["const"] as JValue) ?? (rules["enum"] is JArray { Count: 1 } only ? (string?)(only[0] as JValue) : null)
            : null;
}
