using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// A property that has one value alone, another one in each variant of a union, is a constant of its variant: who makes one says by that which it is.
/// </summary>
internal sealed class FixTags : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var union in SchemaTree.All(contract).Where(UnionShape.IsUnion).ToList())
        {
            var variants = UnionShape.Variants(union).Select(contract.Resolve).Where(variant => variant["properties"] is JObject).ToList();
            foreach (var variant in variants)
            {
                foreach (var name in Tags(contract, union, variants).Where(name => OnlyValue(contract, variant, name) is not null))
                {
                    Fix(contract, variant, name);
                }
            }
        }
    }

    private static List<string> Tags(Contract contract, JObject union, List<JObject> variants) =>
        union[Extension.Discriminator]?.Value<string>("propertyName") is { } told
            ? [told]
            : variants.Count == 0 ? [] : Properties(variants[0]).Select(property => property.Name).Where(name =>
                variants.Select(variant => OnlyValue(contract, variant, name)).ToList() is var values
                && !values.Contains(null) && values.Distinct(StringComparer.Ordinal).Count() == variants.Count).ToList();

    private static IEnumerable<JProperty> Properties(JObject schema) => (schema["properties"] as JObject ?? []).Properties();

    private static string? OnlyValue(Contract contract, JObject variant, string name) =>
        variant["properties"]![name] is JObject property && contract.Resolve(property) is var known
            ? (string?)known[Extension.Const] ?? (OpenEnum.IsOne(known) && known["enum"] is JArray { Count: 1 } only ? (string?)only[0] : null)
            : null;

    private static void Fix(Contract contract, JObject variant, string name)
    {
        var property = (JObject)variant["properties"]![name]!;
        if (property[Extension.Const] is null)
        {
            property[Extension.Const] = OnlyValue(contract, variant, name);
            property["type"] = "string";
            property.Remove("oneOf");
            property.Remove("$ref");
            property.Remove("enum");
        }
    }
}
