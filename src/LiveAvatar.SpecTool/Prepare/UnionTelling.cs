using LiveAvatar.SpecTool.Prepare.Naming;
using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>
/// How a reader tells the variants of a union apart: by the discriminator, else by a property that is a different constant in each, else by the properties
/// that are present.
/// </summary>
internal static class UnionTelling
{
    public static JObject? Of(Contract contract, IReadOnlyList<string> variants, JObject? discriminator) =>
        ByDiscriminator(contract, variants, discriminator)
        ?? (variants.Count < 2 ? Only(variants) : null)
        ?? ByParent(contract, variants)
        ?? ByConstant(contract, variants)
        ?? ByPresence(contract, variants);

    /// <summary>The one variant that is an object, if there is one.</summary>
    private static JObject Only(IReadOnlyList<string> variants) => variants.Count == 0 ? [] : new JObject { ["only"] = variants[0] };

    /// <summary>An object beside a map: by the properties that it must have, or else by any that it may have.</summary>
    public static JObject ByMembers(Contract contract, string variant) => new()
    {
        ["choices"] = new JArray(Required(contract, variant).Any() ? Choice("HasAll", Required(contract, variant), variant) : Choice("HasAny", Properties(contract, variant), variant)),
    };

    /// <summary>The last resort: the first variant whose required properties are all there.</summary>
    public static JObject ByRequired(Contract contract, IReadOnlyList<string> variants) =>
        new() { ["choices"] = new JArray(variants.Select(variant => Choice("HasAll", Required(contract, variant), variant))) };

    private static JObject? ByDiscriminator(Contract contract, IReadOnlyList<string> variants, JObject? discriminator)
    {
        if (discriminator?.Text("propertyName") is not { } property || discriminator["mapping"] is not JObject { Count: > 0 } mapping)
        {
            return null;
        }

        if (variants.FirstOrDefault(variant => contract.Schemas[variant]?["properties"]?[property] is JObject member && !MayBeText(contract.Resolve(member))) is { } other)
        {
            contract.Report(SpecCode.MappingToNothing, contract.Schemas[other]!, $"The discriminator's property '{property}' is no text in {other}, so it can't say which variant a value is. Correct it in the overlay.");
            return null;
        }

        var mapped = mapping.Properties().Select(entry => Contract.NameOf(entry.Value.Value<string>("$ref")) ?? "").ToHashSet(StringComparer.Ordinal);
        if (!mapped.SetEquals(variants))
        {
            return null;
        }

        foreach (var entry in mapping.Properties())
        {
            // A variant says which one it is also where its schema only says that the property is a string.
            var variant = contract.Schemas[Contract.NameOf(entry.Value.Value<string>("$ref")) ?? ""] as JObject;
            if (variant?["properties"]?[property] is JObject member && member.Reference() is null && mapping.Properties().Count(other => JToken.DeepEquals(other.Value, entry.Value)) == 1)
            {
                if (member[Extension.Const] is null)
                {
                    member[Extension.Const] = entry.Name;
                    member.Remove("format");
                }

                member[Extension.Tag] = true;
            }
        }

        return ByValue(property, mapping.Properties().Select(entry => (entry.Name, Contract.NameOf(entry.Value.Value<string>("$ref")) ?? "")));
    }

    private static bool MayBeText(JObject schema) => schema.Text("type") is null or "string" && !UnionShape.IsUnion(schema);

    /// <summary>Classes below one base are told apart as they are there.</summary>
    private static JObject? ByParent(Contract contract, IReadOnlyList<string> variants) =>
        InheritDiscriminators.RootsAbove(contract, variants[0])
            .Select(root => (JObject)contract.Schemas[root]![Extension.Subtypes]!)
            .Select(subtypes => (Property: subtypes.Text("property")!, Values: ((JObject)subtypes["values"]!).Properties()
                .Select(entry => (Value: entry.Name, Variant: Contract.NameOf(entry.Value.Value<string>("$ref"))!))
                .Where(value => variants.Contains(value.Variant, StringComparer.Ordinal))
                .ToList()))
            .Where(telling => variants.All(variant => telling.Values.Exists(value => value.Variant == variant)))
            .Select(telling => ByValue(telling.Property, telling.Values))
            .FirstOrDefault();

    private static JObject? ByConstant(Contract contract, IReadOnlyList<string> variants)
    {
        foreach (var property in Properties(contract, variants[0]))
        {
            var values = variants.Select(variant => Constants(contract, variant, property)).ToList();
            var all = values.SelectMany(value => value).ToList();
            if (values.TrueForAll(value => value.Count > 0) && all.Distinct(StringComparer.Ordinal).Count() == all.Count)
            {
                foreach (var member in variants.Select(variant => contract.Schemas[variant]!["properties"]![property]).OfType<JObject>())
                {
                    member[Extension.Tag] = true;
                }

                return ByValue(property, values.Zip(variants, (known, variant) => known.Select(value => (value, variant))).SelectMany(value => value));
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

    /// <summary>What a property can be, as text: its constant, or the values that it is known to have.</summary>
    private static List<string> Constants(Contract contract, string variant, string property)
    {
        if (contract.Schemas[variant]?["properties"]?[property] is not JObject member)
        {
            return [];
        }

        var resolved = contract.Resolve(member);
        return (member[Extension.Const] ?? resolved[Extension.Const]) switch
        {
            JValue { Value: bool flag } => [flag ? "true" : "false"],
            JValue { Type: JTokenType.String or JTokenType.Integer } value => [Convert.ToString(value.Value, System.Globalization.CultureInfo.InvariantCulture)!],
            _ when OpenEnum.IsOne(resolved) => resolved["enum"]!.Select(value => (string)value!).ToList(),
            _ => [],
        };
    }
}
