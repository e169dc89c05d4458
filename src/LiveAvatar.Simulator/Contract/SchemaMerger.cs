using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

// Makes one schema of all that must hold together: a schema, what it refers to, and what stands in its 'allOf'. Its unions stay apart, in Unions.
internal sealed class SchemaMerger
{
    // Not a keyword: a list of schemas of which each holds one 'anyOf' or 'oneOf', with the discriminator that stands beside it.
    public const string Unions = "unions";

    private readonly ApiContract _contract;
    private readonly HashSet<string> _references;

    private SchemaMerger(ApiContract contract, IEnumerable<string> references)
    {
        _contract = contract;
        _references = new HashSet<string>(references, StringComparer.Ordinal);
    }

    public JObject Merged { get; } = [];

    // The references that were followed. Who comes to one of them again inside a value has come round.
    public IReadOnlyCollection<string> References => _references;

    public static SchemaMerger Merge(ApiContract contract, IEnumerable<string> followed, params ReadOnlySpan<JToken> schemas)
    {
        var merger = new SchemaMerger(contract, followed);
        foreach (var schema in schemas)
        {
            merger.Add(schema);
        }

        return merger;
    }

    private void Add(JToken schema)
    {
        if (schema is JValue { Value: false })
        {
            Merged["not"] = new JObject();
        }

        if (schema is not JObject rules)
        {
            return;
        }

        if (ApiContract.Reference(rules) is { } reference)
        {
            if (_references.Add(reference))
            {
                Add(_contract.Target(reference));
            }

            if (!_contract.RefHasSiblings)
            {
                return;
            }
        }

        foreach (var keyword in rules.Properties())
        {
            AddKeyword(keyword, rules);
        }
    }

    private void AddKeyword(JProperty keyword, JObject rules)
    {
        switch (keyword.Name, keyword.Value)
        {
            case ("$ref" or "discriminator", _):
                break;
            case ("allOf", JArray parts):
                foreach (var part in parts)
                {
                    Add(part);
                }

                break;
            case ("anyOf" or "oneOf", JArray):
                AddUnion(keyword, rules);
                break;
            case ("properties" or "patternProperties", JObject entries):
                AddEntries(keyword.Name, entries);
                break;
            case ("required", JArray names):
                Merged["required"] = new JArray((Merged["required"] as JArray ?? []).Union(names, JToken.EqualityComparer));
                break;
            case ("enum", JArray values) when Merged["enum"] is JArray others:
                Merged["enum"] = new JArray(others.Intersect(values, JToken.EqualityComparer));
                break;
            case ("type", _) when Merged["type"] is not null:
                Merged["type"] = new JArray(Types(Merged).Intersect(Types(rules), StringComparer.Ordinal));
                break;
            case ("items" or "additionalProperties", { } value) when Merged[keyword.Name] is { } other && !JToken.DeepEquals(other, value):
                Merged[keyword.Name] = Both(other, value);
                break;
            case ("minimum" or "minLength" or "minItems" or "minProperties", { } value) when Merged[keyword.Name] is { } other:
                Merged[keyword.Name] = (double)other > (double)value ? other : value;
                break;
            case ("maximum" or "maxLength" or "maxItems" or "maxProperties", { } value) when Merged[keyword.Name] is { } other:
                Merged[keyword.Name] = (double)other < (double)value ? other : value;
                break;
            default:
                Merged[keyword.Name] = keyword.Value;
                break;
        }
    }

    private void AddUnion(JProperty keyword, JObject rules)
    {
        var union = new JObject { [keyword.Name] = keyword.Value };
        if (rules["discriminator"] is { } discriminator)
        {
            union["discriminator"] = discriminator;
        }

        ((JArray)(Merged[Unions] ??= new JArray())).Add(union);
    }

    private void AddEntries(string keyword, JObject entries)
    {
        var merged = (JObject)(Merged[keyword] ??= new JObject());
        foreach (var entry in entries.Properties())
        {
            merged[entry.Name] = merged[entry.Name] is { } other && !JToken.DeepEquals(other, entry.Value) ? Both(other, entry.Value) : entry.Value;
        }
    }

    private static JToken Both(JToken first, JToken second) => (first, second) switch
    {
        (JValue { Value: true }, _) => second,
        (_, JValue { Value: true }) => first,
        (JValue { Value: false }, _) => first,
        (_, JValue { Value: false }) => second,
        _ => new JObject { ["allOf"] = new JArray(first, second) },
    };

    // Every integer is a number, so of the two together the integer is left.
    private static IEnumerable<string> Types(JObject schema)
    {
        var types = schema["type"] is JArray list ? [.. list.Values<string>().OfType<string>()] : new List<string> { (string?)schema["type"] ?? "" };
        return types.Contains("number", StringComparer.Ordinal) ? types.Append("integer") : types;
    }
}
