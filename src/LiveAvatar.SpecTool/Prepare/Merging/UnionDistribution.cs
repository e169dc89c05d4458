using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Merging;

/// <summary>
/// What stands beside a union holds for each of its variants, so it is put into each. A union whose variants say nothing of their own, only which members have
/// to be there, isn't one to a client.
/// </summary>
internal sealed class UnionDistribution(Contract contract, SchemaMerger merger)
{
    private const int MostVariants = 200;

    public void Apply(JObject schema, JObject shared, List<JObject> unions)
    {
        var type = shared.Text("type");
        unions.RemoveAll(union => SchemaSubstance.HasAny(shared) && union["oneOf"]!.All(variant => SchemaSubstance.OnlyNarrows(variant, type)));
        if (unions.Count == 0)
        {
            return;
        }

        if (unions.Count == 1 && !IsShared(shared))
        {
            foreach (var variant in unions[0]["oneOf"]!.OfType<JObject>().Where(variant => variant["$ref"] is null && variant["oneOf"] is null && variant["allOf"] is null && variant["enum"] is null))
            {
                variant["type"] ??= type;
            }

            Clear(shared);
            Take(schema, unions[0]);
            return;
        }

        if (unions.Aggregate(1, (count, union) => Math.Min(MostVariants + 1, count * ((JArray)union["oneOf"]!).Count)) > MostVariants)
        {
            contract.Report(SpecCode.UntypedUnion, schema, $"More than {MostVariants} kinds of value can stand here; it is raw JSON.");
            Clear(shared);
            return;
        }

        var variants = unions.Aggregate(new List<JObject> { shared }, (all, union) => Possible(all, union).Select(pair => With(schema, pair.One, pair.Variant, union)).ToList());
        Clear(shared);
        if (variants is [var only])
        {
            foreach (var member in only.Properties().Where(member => schema[member.Name] is null).ToList())
            {
                schema[member.Name] = member.Value;
            }

            return;
        }

        schema["oneOf"] = new JArray(variants);
        if (unions.Count == 1 && variants.TrueForAll(variant => variant.Reference() is not null) && unions[0].Take(Extension.Discriminator) is JObject discriminator)
        {
            schema[Extension.Discriminator] = discriminator;
        }
    }

    /// <summary>Each with each, without a text that is a number; where nothing else is left, with all of it.</summary>
    private List<(JObject One, JToken Variant)> Possible(List<JObject> all, JObject union)
    {
        var pairs = all.SelectMany(one => union["oneOf"]!.Select(variant => (One: one, Variant: variant))).ToList();
        var possible = pairs.Where(pair => pair.Variant is not JObject variant || AgreeOnType(pair.One, contract.Resolve(variant))).ToList();
        return possible.Count > 0 ? possible : pairs;
    }

    private static bool AgreeOnType(JObject one, JObject other) => (one.Text("type"), other.Text("type")) switch
    {
        (null, _) or (_, null) or ("integer", "number") or ("number", "integer") => true,
        var (first, second) => first == second,
    };

    private static void Clear(JObject shared)
    {
        foreach (var member in shared.Properties().Where(member => !SchemaSubstance.IsOfTheUse(member.Name)).ToList())
        {
            member.Remove();
        }
    }

    private static bool IsShared(JObject shared) => shared.Properties().Any(member =>
        SchemaSubstance.IsTyping(member.Name) && member.Name is not ("type" or "required") && !(member.Name == "additionalProperties" && member.Value is JValue));

    private static void Take(JObject schema, JObject union)
    {
        schema["oneOf"] = union.Take("oneOf");
        if (union.Take(Extension.Discriminator) is JObject discriminator)
        {
            schema[Extension.Discriminator] = discriminator;
        }
    }

    private JObject With(JObject schema, JObject shared, JToken token, JObject union)
    {
        if (merger.IsTooLarge)
        {
            return [];
        }

        if (token is not JObject variant)
        {
            return (JObject)shared.DeepClone();
        }

        if (Contract.NameOf(variant.Reference()) is { } name)
        {
            merger.Named(name);
        }

        var target = contract.Resolve(variant);
        if (variant.Reference() is not null && IsIn(shared, target))
        {
            return (JObject)variant.DeepClone();
        }

        // Unions whose variants are each other would be put into each other without end.
        if (variant.Reference() is { } reference && !merger.Distributing.Add(reference))
        {
            contract.Report(SpecCode.UntypedUnion, schema, $"What stands beside this union would be put into {Contract.NameOf(reference)}, and there into itself again, without end; it is left out there. Say in the overlay what the value is.");
            return (JObject)variant.DeepClone();
        }

        var tag = Tag(union, variant);
        var merged = new JObject
        {
            ["title"] = Contract.NameOf(variant.Reference()) ?? variant.Text("title"),
            ["allOf"] = new JArray(SchemaSubstance.Copy(shared), variant.DeepClone(), tag),
        };

        Origin.Give(merged, schema);
        merger.Inline(merged);
        merger.Distributing.Remove(variant.Reference() ?? "");
        merger.Tokens += merged.Descendants().Count();
        if (merged["title"]?.Type == JTokenType.Null)
        {
            merged.Remove("title");
        }

        return merged;
    }

    /// <summary>Whether a named variant says all that is said beside the union.</summary>
    private static bool IsIn(JObject shared, JObject target) => shared.Properties().All(member => member.Name switch
    {
        "properties" => target["properties"] is JObject known && ((JObject)member.Value).Properties().All(property => known.ContainsKey(property.Name)),
        "required" => ((JArray)member.Value).All(name => (target["required"] as JArray ?? []).Any(known => JToken.DeepEquals(known, name))),
        _ => !SchemaSubstance.IsTyping(member.Name) || JToken.DeepEquals(member.Value, target[member.Name]),
    });

    /// <summary>A merged variant is no longer the one that the discriminator names, so it says by itself which one it is.</summary>
    private static JObject Tag(JObject union, JObject variant)
    {
        if (union[Extension.Discriminator] is not JObject discriminator || discriminator["mapping"] is not JObject mapping)
        {
            return [];
        }

        var values = mapping.Properties().Where(entry => entry.Value.Value<string>("$ref") == variant.Reference()).Select(entry => entry.Name).ToList();
        return values.Count == 0 ? [] : new JObject
        {
            ["properties"] = new JObject { [discriminator.Text("propertyName")!] = values.Count == 1 ? new JObject { ["const"] = values[0] } : new JObject { ["enum"] = new JArray(values) } },
        };
    }
}
