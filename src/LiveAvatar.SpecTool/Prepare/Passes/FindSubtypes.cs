using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// A schema with a discriminator, of which others are made by <c>allOf</c>, is their base class. It is told which value leads to which of them, and each of them
/// which its base is, before the parts are merged. A <c>oneOf</c> of them in the base says no more than that, and goes. A discriminator that maps to schemas which are
/// not made of it, where it has nothing else to say, is a union of those.
/// </summary>
internal sealed class FindSubtypes : IPass
{
    public void Apply(Contract contract)
    {
        var tree = new SubtypeTree(contract);
        foreach (var root in tree.Roots)
        {
            var schema = (JObject)contract.Schemas[root]!;
            var discriminator = (JObject)schema.Take(Extension.Discriminator)!;
            ReportNameless(contract, root, schema.Take("oneOf"));
            schema[Extension.Subtypes] = Subtypes(contract, tree, root, discriminator);
            Declare(contract, schema, discriminator.Text("propertyName")!);
        }

        foreach (var (derived, parent) in tree.Parents)
        {
            contract.Schemas[derived]![Extension.Parent] = new JObject { ["$ref"] = Contract.RefTo(parent) };
        }

        foreach (var schema in SchemaTree.All(contract).Where(schema => schema[Extension.Discriminator] is JObject).ToList())
        {
            AddMapped(schema, (JObject)schema[Extension.Discriminator]!);
        }
    }

    /// <summary>A base is a class, and what is made of it has a name. Variants with a name are in the mapping, and are looked at there.</summary>
    private static void ReportNameless(Contract contract, string root, JToken? variants)
    {
        foreach (var variant in (variants as JArray ?? []).OfType<JObject>().Where(variant => variant.Reference() is null && !SchemaSubstance.OnlyNarrows(variant, "object")))
        {
            contract.Report(SpecCode.SubtypeOfAnother, variant, $"A {root} may be this, which is not made of {root} as others are: it is read as a {root}, with the rest in its additional properties. Put {root} into its allOf in the overlay.");
        }
    }

    /// <summary>What a discriminator maps to belongs to its union, also where that is written as if it were of one.</summary>
    private static void AddMapped(JObject schema, JObject discriminator)
    {
        if (schema["oneOf"] is null && !IsUnionInShort(schema, discriminator))
        {
            return;
        }

        var variants = schema["oneOf"] as JArray ?? [];
        foreach (var reference in SchemaTree.References(discriminator).Select(reference => (string?)reference).Where(reference => !variants.OfType<JObject>().Any(variant => variant.Reference() == reference)).ToList())
        {
            variants.Add(new JObject { ["$ref"] = reference });
        }

        if (schema["oneOf"] is null)
        {
            schema["oneOf"] = variants;
            schema.Remove("properties");
            schema.Remove("required");
        }
    }

    private static bool IsUnionInShort(JObject schema, JObject discriminator) =>
        discriminator["mapping"] is JObject { Count: > 0 }
        && schema["allOf"] is null
        && schema.Text("type") is null or "object"
        && (schema["properties"] as JObject ?? []).Properties().All(property => property.Name == discriminator.Text("propertyName"));

    private static JObject Subtypes(Contract contract, SubtypeTree tree, string root, JObject discriminator)
    {
        var property = discriminator.Text("propertyName")!;
        var below = tree.Below(root).ToList();
        var values = new JObject();
        foreach (var entry in (discriminator["mapping"] as JObject ?? []).Properties())
        {
            var target = Contract.NameOf(entry.Value.Value<string>("$ref"))!;
            if (target == root || below.Contains(target, StringComparer.Ordinal))
            {
                values[entry.Name] = entry.Value.DeepClone();
            }
            else
            {
                contract.Report(SpecCode.SubtypeOfAnother, entry.Value, $"The discriminator of {root} maps '{entry.Name}' to {target}, which is not made of {root}: a value with it is read as a {root}, with the rest in its additional properties. Put {root} into the allOf of {target} in the overlay.");
            }
        }

        // What the mapping doesn't name goes by the constant that it has there, or by the name of its schema; unless a base in between tells it apart.
        foreach (var name in below.Where(name => tree.RootAbove(name) == root && !values.Properties().Any(value => Contract.NameOf(value.Value.Value<string>("$ref")) == name)))
        {
            values[Constant((JObject)contract.Schemas[name]!, property) ?? name] ??= new JObject { ["$ref"] = Contract.RefTo(name) };
        }

        return new JObject { ["property"] = property, ["values"] = values };
    }

    private static string? Constant(JObject schema, string property) => Composition.Written(schema)
        .Select(part => part["properties"]?[property])
        .OfType<JObject>()
        .Select(SchemaConst.OnlyText)
        .FirstOrDefault(value => value is not null);

    /// <summary>The base has the property, be it that only those below say so.</summary>
    private static void Declare(Contract contract, JObject schema, string property)
    {
        if (!Declares(contract, schema, property))
        {
            schema.Child("properties")[property] = new JObject { ["type"] = "string" };
        }
    }

    private static bool Declares(Contract contract, JObject schema, string property) =>
        Composition.Of(contract, schema, Composition.Always).Any(part => part["properties"]?[property] is not null);
}
