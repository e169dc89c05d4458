using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Makes a union say no more than it has to: unions in it are part of it, what a discriminator maps to belongs to it, texts of several kinds are texts, and a list
/// of this or a list of that is a list of either; so are maps.
/// </summary>
internal sealed class SimplifyUnions : IPass
{
    /// <summary>How often lists of lists are put together: those that hold themselves would be for ever.</summary>
    private const int Deepest = 5;

    private static readonly string[] Numbers = ["integer", "number"];

    private readonly HashSet<JObject> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<JObject> _open = [];
    private GrowthLimit? _made;

    public void Apply(Contract contract)
    {
        _made = new GrowthLimit(contract);
        List<JObject> unions;
        do
        {
            _met.Clear();
            unions = [.. SchemaTree.All(contract).Where(UnionShape.IsUnion)];
            foreach (var schema in Enumerable.Reverse(unions))
            {
                SimplifyOnce(contract, schema);
            }
        }
        while (unions.Count > 0 && FollowAliases.Follow(contract)); // a union of one variant is another name for it, and may be that in another union
    }

    private void SimplifyOnce(Contract contract, JObject schema)
    {
        if (HoldsAnyOpen(schema) || !_met.Add(schema))
        {
            return;
        }

        _open.Push(schema);
        Simplify(contract, schema);
        _open.Pop();
    }

    /// <summary>It would take the variants of one that is looked at just now.</summary>
    private bool HoldsAnyOpen(JObject schema) => _open.Any(open => open.Ancestors().Contains(schema, ReferenceEqualityComparer.Instance));

    private void Simplify(Contract contract, JObject schema, int depth = 0)
    {
        var seen = new HashSet<JToken>(ReferenceEqualityComparer.Instance) { schema };
        var discriminator = schema[Extension.Discriminator] as JObject;
        var variants = UnionShape.Variants(schema).SelectMany(variant => Flat(contract, variant, discriminator, seen)).ToList();
        foreach (var mapped in SchemaTree.References(discriminator ?? []).Select(reference => new JObject { ["$ref"] = (string?)reference }).ToList())
        {
            variants.AddRange(Flat(contract, mapped, discriminator, seen));
        }

        variants = variants.DistinctBy(Substance, JToken.EqualityComparer).ToList();
        var types = variants.Select(variant => contract.Resolve(variant).Text("type")).Distinct(StringComparer.Ordinal).ToList();
        var areMixedNumbers = types.Count > 1 && types.TrueForAll(type => Numbers.Contains(type, StringComparer.Ordinal));
        variants = variants.GroupBy(variant => areMixedNumbers ? "number" : KindOf(contract, variant), StringComparer.Ordinal)
            .SelectMany(kind => kind.Key.Length > 0 && kind.Skip(1).Any() ? [Either(contract, kind.Key, kind.Select(contract.Resolve).ToList(), depth)] : kind.AsEnumerable())
            .ToList();

        if (variants is [{ } only])
        {
            BecomeOnly(schema, only);
        }
        else
        {
            variants.ForEach(Free);
            schema["oneOf"] = new JArray(variants);
        }
    }

    /// <summary>Takes it from where it stands: it would be copied with all that is in it, and again for every union around it.</summary>
    private static void Free(JObject variant)
    {
        if (variant.Parent is not null)
        {
            variant.Remove();
        }
    }

    /// <summary>Two variants of the same are one.</summary>
    private static JToken Substance(JObject variant)
    {
        if (variant.Reference() is { } reference)
        {
            return new JValue(reference);
        }

        var substance = SchemaSubstance.Copy(variant);
        substance[Extension.Const] = variant[Extension.Const]?.DeepClone();
        return substance;
    }

    /// <summary>What a value is in JSON, where one of that kind can't be told from another; empty for an object with members, and for what can be anything.</summary>
    private static string KindOf(Contract contract, JObject variant) =>
        contract.Resolve(variant) is var target && (ClassShape.HasMembers(target) || UnionShape.IsUnion(target)) ? "" : target.Text("type") ?? "";

    /// <summary>One schema for all of a kind.</summary>
    private JObject Either(Contract contract, string kind, List<JObject> variants, int depth)
    {
        var either = new JObject { ["type"] = kind };
        switch (kind)
        {
            case "string":
                AddTexts(either, variants);
                break;
            case "array":
                either["items"] = Either(contract, variants, "items", depth + 1);
                break;
            case "object":
                either["additionalProperties"] = Either(contract, variants, "additionalProperties", depth + 1);
                break;
            default:
                AddNumbers(either, variants);
                break;
        }

        return either;
    }

    private JObject Either(Contract contract, List<JObject> containers, string keyword, int depth)
    {
        if (depth > Deepest || _made!.IsReached)
        {
            contract.Report(SpecCode.EndlessContainer, containers[0], "Lists or maps are here in each other, and in themselves, so that what they hold has no C# type; it is raw JSON.");
            return [];
        }

        var inside = containers.ConvertAll(container => container[keyword] as JObject ?? []);
        var either = inside.Exists(schema => !SchemaSubstance.HasAny(schema)) ? [] : new JObject { ["oneOf"] = new JArray(inside.Select(schema => schema.DeepClone())) };
        if (either.HasValues)
        {
            _made.Count(either);
            Simplify(contract, either, depth);
        }

        return either;
    }

    /// <summary>The variants of a variant that is a union itself. What tells those apart goes along where it is the same property.</summary>
    private List<JObject> Flat(Contract contract, JObject variant, JObject? discriminator, HashSet<JToken> seen)
    {
        SimplifyBeforeItIsCopied(contract, variant);
        var inner = contract.Resolve(variant); // which may be none any more
        if (!UnionShape.IsUnion(inner) || IsTooMuch(variant, inner))
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

        return UnionShape.Variants(inner).SelectMany(next => Flat(contract, inner == variant ? next : (JObject)next.DeepClone(), discriminator, seen)).ToList();
    }

    private void SimplifyBeforeItIsCopied(Contract contract, JObject variant)
    {
        if (contract.Resolve(variant) is var named && named != variant && UnionShape.IsUnion(named))
        {
            foreach (var union in SchemaTree.WithDescendants(named).Where(UnionShape.IsUnion).Reverse().ToList())
            {
                SimplifyOnce(contract, union);
            }
        }
    }

    /// <summary>What has a name stays as it is, and is copied; what is written in place is taken from there.</summary>
    private bool IsTooMuch(JObject variant, JObject inner)
    {
        if (inner != variant)
        {
            _made!.Count(inner);
        }

        return _made!.IsReached;
    }

    private static void Forget(JObject? discriminator, string? reference)
    {
        foreach (var entry in (discriminator?["mapping"] as JObject ?? []).Properties().Where(entry => entry.Value.Value<string>("$ref") == reference).ToList())
        {
            entry.Remove();
        }
    }

    /// <summary>Known texts beside any text are an open enum, which takes any.</summary>
    private static void AddTexts(JObject either, List<JObject> variants)
    {
        var values = variants.SelectMany(variant => variant["enum"] as JArray ?? (variant[Extension.Const] is { } constant ? [constant] : [])).Distinct(JToken.EqualityComparer).ToList();
        if (values.Count > 0)
        {
            either["enum"] = new JArray(values);
        }
        else
        {
            KeepFormat(either, variants);
        }
    }

    private static void AddNumbers(JObject either, List<JObject> variants)
    {
        var isOneType = variants.TrueForAll(variant => variant.Text("type") == either.Text("type"));
        if (isOneType)
        {
            KeepFormat(either, variants);
        }

        if (isOneType && either.Text("type") == "integer")
        {
            either["format"] ??= "int64";
        }

        var values = variants.ConvertAll(variant => variant[Extension.Const] is { } constant ? [constant] : variant[Extension.Values] as JArray);
        if (!values.Contains(null))
        {
            either[Extension.Values] = new JArray(values.SelectMany(known => known!));
        }
    }

    private static void KeepFormat(JObject either, List<JObject> variants)
    {
        if (variants.Select(variant => variant.Text("format")).Distinct(StringComparer.Ordinal).ToList() is [{ } format])
        {
            either["format"] = format;
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
