using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Makes a union say no more than it has to: unions in it are part of it, what a discriminator maps to belongs to it, texts of several kinds are texts, and a list
/// of this or a list of that is a list of either.
/// </summary>
internal sealed class SimplifyUnions : IPass
{
    private static readonly string[] Numbers = ["integer", "number"];

    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).Reverse().Where(UnionShape.IsUnion).ToList())
        {
            Simplify(contract, schema);
        }
    }

    private static void Simplify(Contract contract, JObject schema)
    {
        var seen = new HashSet<JToken>(ReferenceEqualityComparer.Instance) { schema };
        var discriminator = schema[Extension.Discriminator] as JObject;
        var variants = UnionShape.Variants(schema).SelectMany(variant => Flat(contract, variant, discriminator, seen)).ToList();
        foreach (var mapped in SchemaTree.References(discriminator ?? []).Select(reference => new JObject { ["$ref"] = (string?)reference }).ToList())
        {
            variants.AddRange(Flat(contract, mapped, discriminator, seen));
        }

        variants = variants.DistinctBy(variant => variant.Reference() is { } reference ? new JValue(reference) : (JToken)SchemaSubstance.Copy(variant), JToken.EqualityComparer).ToList();
        var resolved = variants.ConvertAll(contract.Resolve);
        var types = resolved.Select(variant => variant.Text("type")).Distinct(StringComparer.Ordinal).ToList();

        if (types is ["string"] && variants.Count > 1)
        {
            BecomeText(schema, resolved);
        }
        else if (variants.Count > 1 && types.TrueForAll(type => Numbers.Contains(type, StringComparer.Ordinal)))
        {
            var formats = resolved.Select(variant => variant.Text("format")).Distinct(StringComparer.Ordinal).ToList();
            Become(schema, types.Count == 1 ? types[0]! : "number", types.Count == 1 && formats.Count == 1 ? formats[0] : types is ["integer"] ? "int64" : null);
        }
        else if (types is ["array"] && variants.Count > 1)
        {
            Become(schema, "array", null);
            schema["items"] = new JObject { ["oneOf"] = new JArray(resolved.Select(variant => variant["items"]!.DeepClone())) };
            Simplify(contract, (JObject)schema["items"]!);
        }
        else if (variants is [{ } only])
        {
            BecomeOnly(schema, only);
        }
        else
        {
            schema["oneOf"] = new JArray(variants);
        }
    }

    /// <summary>The variants of a variant that is a union itself. What tells those apart goes along where it is the same property.</summary>
    private static List<JObject> Flat(Contract contract, JObject variant, JObject? discriminator, HashSet<JToken> seen)
    {
        var inner = contract.Resolve(variant);
        if (!UnionShape.IsUnion(inner))
        {
            return seen.Contains(inner) ? [] : [variant];
        }

        Forget(discriminator, variant.Reference());
        if (!seen.Add(inner))
        {
            return [];
        }

        if (inner[Extension.Discriminator] is JObject own && discriminator is not null && own.Text("propertyName") == discriminator.Text("propertyName"))
        {
            foreach (var entry in (own["mapping"] as JObject ?? []).Properties())
            {
                discriminator.Child("mapping")[entry.Name] ??= entry.Value.DeepClone();
            }
        }

        return UnionShape.Variants(inner).SelectMany(next => Flat(contract, (JObject)next.DeepClone(), discriminator, seen)).ToList();
    }

    private static void Forget(JObject? discriminator, string? reference)
    {
        foreach (var entry in (discriminator?["mapping"] as JObject ?? []).Properties().Where(entry => entry.Value.Value<string>("$ref") == reference).ToList())
        {
            entry.Remove();
        }
    }

    /// <summary>Known texts beside any text are an open enum, which takes any.</summary>
    private static void BecomeText(JObject schema, List<JObject> variants)
    {
        var formats = variants.Select(variant => variant.Text("format")).Distinct(StringComparer.Ordinal).ToList();
        var values = variants.SelectMany(variant => variant["enum"] as JArray ?? (variant[Extension.Const] is { } constant ? [constant] : [])).Distinct(JToken.EqualityComparer).ToList();
        Become(schema, "string", formats.Count == 1 ? formats[0] : null);
        if (values.Count > 0)
        {
            schema["enum"] = new JArray(values);
            schema.Remove("format");
        }
    }

    private static void Become(JObject schema, string type, string? format)
    {
        schema.Remove("oneOf");
        schema.Remove(Extension.Discriminator);
        schema["type"] = type;
        schema.Remove("format");
        if (format is not null)
        {
            schema["format"] = format;
        }
    }

    private static void BecomeOnly(JObject schema, JObject only)
    {
        schema.Remove(Extension.Discriminator);
        schema.Remove("oneOf");
        if (only.Reference() is { } reference)
        {
            schema["oneOf"] = new JArray(new JObject { ["$ref"] = reference });
            return;
        }

        foreach (var member in only.Properties().Where(member => schema[member.Name] is null).ToList())
        {
            schema[member.Name] = member.Value;
        }
    }
}
