using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Merging;

/// <summary>
/// Makes one schema of the parts of an <c>allOf</c> and of what stands beside it. A reference with nothing but words beside it stays a reference. A union among
/// the parts is given the other parts in each of its variants.
/// </summary>
internal sealed class SchemaMerger(Contract contract)
{
    /// <summary>How large the choices may get that are made of one schema: those within each other multiply.</summary>
    private const int MostTokens = 10_000;

    /// <summary>How often one merging may be for the sake of another: those that have no end must not end in the stack's.</summary>
    private const int MostNested = 64;

    private readonly SchemaBases _bases = new(contract);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly InlineLifting _lifting = new(contract);
    private readonly GrowthLimit _all = new(contract);
    private int _nested;

    /// <summary>The schemas that got a name on the way, which nobody has looked at yet.</summary>
    public Queue<JObject> Lifted => _lifting.Lifted;

    /// <summary>How large the choices are that have been made of the schema at hand.</summary>
    public int Tokens { get; set; }

    /// <summary>Whether they are larger than C# can say, so that nothing more is to be made of them.</summary>
    public bool IsTooLarge => Tokens > MostTokens;

    /// <summary>The references whose targets are being given what stands beside a union.</summary>
    public HashSet<string> Distributing { get; } = new(StringComparer.Ordinal);

    /// <summary>Merges the parts of a named schema, and before those the ones that it is made of.</summary>
    public void Named(string name)
    {
        if (_done.Contains(name) || contract.Schemas[name] is not JObject schema)
        {
            return;
        }

        if (!_open.Add(name))
        {
            contract.Report(SpecCode.EndlessSchema, schema, $"The schema {name} is made of itself, so no value can be one. Correct its allOf in the overlay.");
            _done.Add(name);
            return;
        }

        Whole(schema, name);
        _open.Remove(name);
        _done.Add(name);
    }

    /// <summary>Merges the parts of a schema that is part of no merging, or leaves it raw where that has no end.</summary>
    public void Whole(JObject schema, string? owner = null)
    {
        var isToMerge = IsToMerge(schema);
        if (isToMerge && _all.IsReached)
        {
            LeaveRaw(schema);
            return;
        }

        var outer = Tokens;
        Tokens = 0;
        Inline(schema, owner);
        if (IsTooLarge)
        {
            LeaveRaw(schema);
        }

        if (isToMerge)
        {
            _all.Count(schema);
        }

        Tokens = outer;
    }

    public void LeaveRaw(JObject schema)
    {
        contract.Report(SpecCode.UntypedUnion, schema, "What stands here is merged of several schemas, and within itself again, more often than C# can say; it is raw JSON.");
        foreach (var member in schema.Properties().Where(member => !SchemaSubstance.IsOfTheUse(member.Name)).ToList())
        {
            member.Remove();
        }
    }

    /// <summary>Merges the parts of a schema; what is below it stays as it is.</summary>
    /// <param name="schema">The schema, which is rewritten.</param>
    /// <param name="owner">Its name, when it has one: a class is then made of it even when it adds nothing to the one schema that it consists of.</param>
    public void Inline(JObject schema, string? owner = null)
    {
        var parts = (schema.Take("allOf") as JArray ?? []).ToList();
        if (schema["oneOf"] is JArray { Count: 1 })
        {
            owner = parts.Count == 0 ? null : owner; // another name for that one, or for that one or null
            parts.AddRange((JArray)schema.Take("oneOf")!);
        }

        if (parts.Count == 0 && !IsUnionWithMore(schema))
        {
            return;
        }

        var own = SchemaSubstance.Take(schema);
        if (own.Count > 0)
        {
            parts.Add(own);
        }

        if (StandsFor(parts, owner) is { } only)
        {
            foreach (var member in only.Properties().Concat(parts.OfType<JObject>().SelectMany(Words)).Where(member => schema[member.Name] is null).ToList())
            {
                schema[member.Name] = member.Value;
            }

            return;
        }

        if (_nested == MostNested)
        {
            Tokens = MostTokens + 1;
            return;
        }

        _nested++;
        Merge(schema, parts.OfType<JObject>().ToList());
        _nested--;
    }

    public static bool IsToMerge(JObject schema) =>
        schema["allOf"] is not null || IsUnionWithMore(schema) || schema["oneOf"] is JArray { Count: 1 } only && only[0]["$ref"] is null;

    /// <summary>Whether something stands beside a union, which holds for each of its variants.</summary>
    private static bool IsUnionWithMore(JObject schema) =>
        schema["oneOf"] is not null && schema.Properties().Any(member => member.Name != "oneOf" && SchemaSubstance.IsTyping(member.Name));

    /// <summary>The one part that says what the value is, when it is a reference and the others say nothing else.</summary>
    private JObject? StandsFor(List<JToken> parts, string? owner)
    {
        var telling = parts.OfType<JObject>().Where(SchemaSubstance.HasAny).ToList();
        if (telling.Find(part => part.Reference() is not null) is not { } reference || contract.Resolve(reference) is not { } target)
        {
            return null;
        }

        return telling.TrueForAll(part => JToken.DeepEquals(part, reference) || AddsNothing(part, target)) && AddsNothing(SchemaSubstance.Without(reference, "$ref", "oneOf"), target) && (owner is null || !IsClass(target))
            ? reference
            : null;
    }

    private static IEnumerable<JProperty> Words(JObject part) => part.Properties().Where(member => SchemaSubstance.IsOfTheUse(member.Name) && member.Name != "nullable");

    private static bool IsClass(JObject target) => target["properties"] is not null || target["allOf"] is not null;

    private static bool AddsNothing(JObject part, JObject target) => part.Properties().Where(member => SchemaSubstance.IsTyping(member.Name)).All(member => member.Name switch
    {
        "type" => target["type"] is null || JToken.DeepEquals(target["type"], member.Value),
        "required" => ((JArray)member.Value).All(name => (target["required"] as JArray ?? []).Any(known => JToken.DeepEquals(known, name))),
        _ => false,
    });

    private void Merge(JObject schema, List<JObject> parts)
    {
        var merged = new JObject();
        var unions = new List<JObject>();
        var combination = new SchemaCombination(contract, schema, _bases);
        foreach (var part in parts.Select(part => Expand(part, schema)))
        {
            if (part["oneOf"] is JArray)
            {
                unions.Add(new JObject { ["oneOf"] = part.Take("oneOf"), [Extension.Discriminator] = part.Take(Extension.Discriminator) });
            }

            combination.Absorb(merged, part);
        }

        if (unions.Count > 0)
        {
            new UnionDistribution(contract, this).Apply(schema, merged, unions);
        }

        merged.Remove("nullable"); // where a schema is used has settled that
        foreach (var member in merged.Properties().Where(member => schema[member.Name] is null).ToList())
        {
            schema[member.Name] = merged.Take(member.Name);
        }
    }

    /// <summary>What a part says, by itself.</summary>
    private JObject Expand(JObject part, JObject where)
    {
        Origin.Give(part, part, where);
        if (part["allOf"] is not null || part["oneOf"] is JArray { Count: 1 })
        {
            Inline(part);
        }

        if (Contract.NameOf(part.Reference()) is not { } name)
        {
            return part;
        }

        if (contract.Schemas[name] is not JObject target)
        {
            part.Remove("$ref"); // of a schema that is true or false
            return part;
        }

        Named(name);
        if (_open.Contains(name))
        {
            return [];
        }

        _lifting.Lift(name);

        var expanded = target.Reference() is null ? SchemaSubstance.Copy(target) : Follow(name, target, where);
        part.Remove("oneOf");
        part.Remove("$ref");
        new SchemaCombination(contract, where, _bases).Absorb(expanded, part);
        return expanded;
    }

    private JObject Follow(string name, JObject target, JObject where)
    {
        if (!_followed.Add(name))
        {
            contract.Report(SpecCode.EndlessSchema, target, $"The schema {name} is another name for itself, so no value can be one. Correct its $ref in the overlay.");
            return [];
        }

        var expanded = Expand((JObject)target.DeepClone(), where);
        _followed.Remove(name);
        return expanded;
    }
}
