using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

// Makes a value that fits a schema. Of what is known already (a request's fields, a remembered resource), it takes what fits.
// One maker is for one value: it keeps track of the references that it is inside of. What the schema leaves free is the text given.
internal sealed class ValueMaker(ApiContract contract, ValuePurpose purpose, OptionalProperties optional, Random random, int variant = 0, string? free = "anything")
{
    // Schemas that refer to each other in all ways have values without end. Beyond these, a value has only what it must have.
    private const int DeepEnough = 12;
    private const int LargeEnough = 2000;

    private readonly SchemaValidator _validator = new(contract);
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly ScalarMaker _scalars = new(random);
    private int _depth;
    private int _made;

    private bool WithOptional => optional == OptionalProperties.All && _depth < DeepEnough && _made < LargeEnough;

    // Null where the schema would come back to itself, or allows no value: the caller leaves the place out.
    public JToken? Make(JToken schema, string name, JToken? known = null) => schema switch
    {
        JObject rules => MakeMerged(Merge(rules, known), rules, name, known),
        JValue { Value: false } => null,
        _ => known?.DeepClone() ?? new JValue(free),
    };

    // Of a base with a discriminator, one of its kinds is made.
    private SchemaMerger Merge(JObject schema, JToken? known)
    {
        var schemas = new List<JToken> { schema };
        for (var root = contract.Resolve(schema); known is null && Subtypes.Of(contract, root) is { Kinds: { Count: > 0 } kinds }; root = contract.Resolve(schemas[^1]))
        {
            var kind = new JObject { ["$ref"] = kinds[variant % kinds.Count].Reference };
            if (contract.Resolve(kind) == root)
            {
                break;
            }

            schemas.Add(kind);
        }

        return SchemaMerger.Merge(contract, [], schemas.ToArray());
    }

    private void Tag(JObject made, IReadOnlyCollection<string> references)
    {
        foreach (var root in references.Select(contract.Target))
        {
            if (Subtypes.Of(contract, root) is { } subtypes && subtypes.TagOf(contract, root, references) is { } tag)
            {
                made[subtypes.Property] = tag;
            }
        }
    }

    private JToken? MakeMerged(SchemaMerger merger, JObject schema, string name, JToken? known)
    {
        if (known is JValue && _validator.IsValid(schema, known))
        {
            return known.DeepClone();
        }

        if (merger.References.Any(_open.ContainsKey) && known is not JContainer)
        {
            return null;
        }

        Open(merger.References);
        try
        {
            _depth++;
            _made++;
            var made = MakeRules(merger, schema, name, known);
            if (made is JObject value && known is null)
            {
                Tag(value, merger.References);
            }

            return made;
        }
        finally
        {
            _depth--;
            Close(merger.References);
        }
    }

    private JToken? MakeRules(SchemaMerger merger, JObject schema, string name, JToken? known)
    {
        var rules = merger.Merged;
        return rules.TryGetValue("const", out var constant) ? constant.DeepClone()
            : rules["enum"] is JArray { Count: > 0 } values ? values[variant % values.Count].DeepClone()
            : rules[SchemaMerger.Unions] is JArray unions ? MakeUnion(merger, (JObject)unions[0], schema, name, known)
            : ShapeOf(rules) switch
            {
                _ when rules["not"] is JObject { Count: 0 } => null,
                "object" => new ObjectMaker(this, contract, purpose, WithOptional).Make(rules, known as JObject),
                "array" => MakeArray(rules, name, known as JArray),
                "null" => JValue.CreateNull(),
                null => known?.DeepClone() ?? new JValue(free),
                "string" when rules["contentSchema"] is { } content && IsJson(rules) => new JValue(Make(content, name)?.ToString(Newtonsoft.Json.Formatting.None) ?? "null"),
                { } type => _scalars.Make(type, rules, name),
            };
    }

    // JSON inside a string.
    private static bool IsJson(JObject rules) => (string?)rules["contentMediaType"] is { } mediaType && new MediaContent(mediaType, null).IsJson;

    // A number that may come as text, as ASP.NET Core writes it.
    private static bool IsOfNumbers(JObject rules) => (ScalarMaker.IsWhole(rules) || (string?)rules["format"] is "float" or "double" or "decimal") && SchemaType.Of(rules).Any(type => type is "integer" or "number");

    // The type that the schema names, or the one that its keywords are about.
    private string? ShapeOf(JObject rules)
    {
        var types = SchemaType.Of(rules);
        var real = types.Where(type => type is not "null" && !(type == "string" && IsOfNumbers(rules))).ToList();
        return real.Count > 0 ? real[variant % real.Count]
            : types.Count > 0 ? "null"
            : Has("properties", "required", "additionalProperties", "patternProperties", "minProperties", "propertyNames") ? "object"
            : Has("items", "prefixItems", "minItems", "maxItems") ? "array"
            : Has("format", "pattern", "minLength", "maxLength") ? "string"
            : Has("minimum", "maximum", "multipleOf") ? "number"
            : null;

        bool Has(params string[] keywords) => Array.Exists(keywords, rules.ContainsKey);
    }

    private JArray MakeArray(JObject rules, string name, JArray? known)
    {
        var items = rules["items"] is JArray ? true : rules["items"] ?? rules["unevaluatedItems"] ?? true; // a list of schemas is older than OpenAPI's JSON Schema
        if (known is not null)
        {
            return new JArray(known.Select(item => Make(items, name, item)).OfType<JToken>());
        }

        var made = new JArray((rules["prefixItems"] as JArray ?? []).Select(item => Make(item, name) ?? JValue.CreateNull()));
        var atLeast = (int?)rules["minItems"] ?? 0;
        var wanted = Math.Min(Math.Max(atLeast, (WithOptional || purpose.FillsLists) && rules["prefixItems"] is null ? 2 : 0), (int?)rules["maxItems"] ?? int.MaxValue);
        if (rules["uniqueItems"] is JValue { Value: true } && (contract.Resolve(items) as JObject)?["enum"] is JArray choices)
        {
            return new JArray(choices.Take(wanted)); // a maker always takes the same one of an enum
        }

        for (var tries = 0; made.Count < wanted && tries < wanted + 3; tries++)
        {
            if (Make(items, name) is { } item && !(rules["uniqueItems"] is JValue { Value: true } && made.Contains(item, JsonEquality.Instance)))
            {
                made.Add(item);
            }
        }

        return made;
    }

    // What stands beside the union holds for each alternative: the two are merged.
    private JToken? MakeUnion(SchemaMerger merger, JObject union, JObject schema, string name, JToken? known)
    {
        var branches = (JArray)(union["anyOf"] ?? union["oneOf"])!;
        var tag = UnionTag.Find(contract, union, branches);
        var real = branches.Where(branch => !SchemaType.IsNull(branch)).ToList();
        var beside = (JObject)merger.Merged.DeepClone();
        ((JArray)beside[SchemaMerger.Unions]!).RemoveAt(0);
        if (!beside[SchemaMerger.Unions]!.HasValues)
        {
            beside.Remove(SchemaMerger.Unions);
        }

        // The alternative that has a place for most of what is known: a session that has ended is the one with 'end_at'.
        JToken? best = null;
        foreach (var branch in Turned(real).OrderByDescending(branch => Overlap(branch, known)))
        {
            if (MakeBranch(merger, beside, branch, name, known) is { } made)
            {
                tag?.Write(branch, made);
                if (_validator.IsValid(schema, made))
                {
                    return made;
                }

                best ??= made;
            }
        }

        return best ?? (real.Count < branches.Count ? JValue.CreateNull() : null);
    }

    private JToken? MakeBranch(SchemaMerger merger, JObject beside, JToken branch, string name, JToken? known)
    {
        var merged = SchemaMerger.Merge(contract, merger.References, beside, branch);
        var entered = merged.References.Except(merger.References, StringComparer.Ordinal).ToList();
        if (entered.Exists(_open.ContainsKey) && known is not JContainer)
        {
            return null;
        }

        Open(entered);
        try
        {
            return MakeRules(merged, merged.Merged, name, known);
        }
        finally
        {
            Close(entered);
        }
    }

    private void Open(IEnumerable<string> references)
    {
        foreach (var reference in references)
        {
            _open[reference] = _open.GetValueOrDefault(reference) + 1;
        }
    }

    private void Close(IEnumerable<string> references)
    {
        foreach (var reference in references)
        {
            if (--_open[reference] == 0)
            {
                _open.Remove(reference);
            }
        }
    }

    private IEnumerable<JToken> Turned(List<JToken> branches) => branches.Select((_, index) => branches[(index + variant) % branches.Count]);

    private int Overlap(JToken branch, JToken? known) => known switch
    {
        JObject entries when (contract.Resolve(branch) as JObject)?["properties"] is JObject properties =>
            entries.Properties().Count(entry => properties[entry.Name] is { } schema && _validator.IsValid(schema, entry.Value)),
        JValue when _validator.IsValid(branch, known) => 1,
        _ => 0,
    };
}
