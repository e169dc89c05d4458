using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>
/// How a reader tells the variants of a union apart: by the discriminator, else by a property that is a different constant in each, else by the properties
/// that are present.
/// </summary>
internal static class UnionTelling
{
    public static JObject? Of(Contract contract, IReadOnlyList<string> variants, JObject? discriminator) =>
        ByDiscriminator(contract, discriminator) ?? ByConstant(contract, variants) ?? ByPresence(contract, variants);

    /// <summary>The last resort: the first variant whose required properties are all there.</summary>
    public static JObject ByRequired(Contract contract, IReadOnlyList<string> variants) =>
        new() { ["choices"] = new JArray(variants.Select(variant => Choice("HasAll", Required(contract, variant), variant))) };

    private static JObject? ByDiscriminator(Contract contract, JObject? discriminator)
    {
        if (discriminator?.Text("propertyName") is not { } property || discriminator["mapping"] is not JObject { Count: > 0 } mapping)
        {
            return null;
        }

        foreach (var entry in mapping.Properties())
        {
            // A variant says which one it is also where its schema only says that the property is a string.
            var variant = contract.Schemas[Contract.NameOf(entry.Value.Value<string>("$ref")) ?? ""] as JObject;
            if (variant?["properties"]?[property] is JObject member && member.Reference() is null && mapping.Properties().Count(other => JToken.DeepEquals(other.Value, entry.Value)) == 1)
            {
                member[Extension.Const] ??= entry.Name;
            }
        }

        return ByValue(property, mapping.Properties().Select(entry => (entry.Name, Contract.NameOf(entry.Value.Value<string>("$ref")) ?? "")));
    }

    private static JObject? ByConstant(Contract contract, IReadOnlyList<string> variants)
    {
        foreach (var property in Properties(contract, variants[0]))
        {
            var values = variants.Select(variant => Constant(contract, variant, property)).ToList();
            if (values.TrueForAll(value => value is not null) && values.Distinct(StringComparer.Ordinal).Count() == variants.Count)
            {
                return ByValue(property, values.Zip(variants, (value, variant) => (value!, variant)));
            }
        }

        return null;
    }

    private static JObject? ByPresence(Contract contract, IReadOnlyList<string> variants)
    {
        var own = variants.ToDictionary(
            variant => variant,
            variant => Properties(contract, variant).Except(variants.Where(other => other != variant).SelectMany(other => Properties(contract, other)), StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);

        if (own.Count != variants.Count || own.Values.Count(properties => properties.Count == 0) > 1)
        {
            return null;
        }

        var choices = variants.Where(variant => own[variant].Count > 0).Select(variant => Choice("HasAny", own[variant], variant))
            .Concat(variants.Where(variant => own[variant].Count == 0).Select(variant => Choice("HasAll", Required(contract, variant), variant)));
        return new JObject { ["choices"] = new JArray(choices) };
    }

    private static JObject ByValue(string property, IEnumerable<(string Value, string Variant)> values) => new()
    {
        ["property"] = CSharpText.Literal(property),
        ["values"] = new JArray(values.Select(value => new JObject { ["value"] = CSharpText.Literal(value.Value), ["variant"] = value.Variant })),
    };

    private static JObject Choice(string test, IEnumerable<string> properties, string variant) => new()
    {
        ["when"] = $"{test}(json{string.Concat(properties.Select(property => $", \"{CSharpText.Literal(property)}\""))})",
        ["variant"] = variant,
    };

    private static IEnumerable<string> Properties(Contract contract, string variant) =>
        (contract.Schemas[variant]?["properties"] as JObject ?? []).Properties().Select(property => property.Name);

    private static IEnumerable<string> Required(Contract contract, string variant) =>
        (contract.Schemas[variant]?["required"] as JArray ?? []).Select(name => name.ToString());

    private static string? Constant(Contract contract, string variant, string property) =>
        contract.Schemas[variant]?["properties"]?[property]?[Extension.Const] is JValue { Type: JTokenType.String } value ? (string?)value : null;
}
