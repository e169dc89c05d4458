using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

// Makes a value that fits a schema. Of what is known already (a request's fields, a remembered resource), it takes what fits.
// One maker is for one value: it keeps track of the references that it is inside of.
internal sealed class ValueMaker(ApiContract contract, ValuePurpose purpose, OptionalProperties optional, Random random, int variant = 0)
{
    private readonly SchemaValidator _validator = new(contract);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly ScalarMaker _scalars = new(random);

    // Null where the schema would come back to itself, which ends a recursion: the caller leaves the place out.
    public JToken? Make(JToken schema, string name, JToken? known = null)
    {
        if (schema is not JObject rules)
        {
            return known?.DeepClone() ?? JValue.CreateNull();
        }

        if (ApiContract.Reference(rules) is { } reference)
        {
            return MakeTarget(reference, name, known);
        }

        if (known is JValue && _validator.IsValid(rules, known))
        {
            return known.DeepClone();
        }

        return rules["const"]?.DeepClone() ?? (rules["enum"] is JArray { Count: > 0 } values ? Pick(values).DeepClone() : MakeByType(rules, name, known));
    }

    private JToken? MakeTarget(string reference, string name, JToken? known)
    {
        var isOutermost = _open.Add(reference);
        if (!isOutermost && known is not JContainer)
        {
            return null;
        }

        try
        {
            return Make(contract.Target(reference), name, known);
        }
        finally
        {
            if (isOutermost)
            {
                _open.Remove(reference);
            }
        }
    }

    private JToken? MakeByType(JObject schema, string name, JToken? known) =>
        SchemaType.Of(schema).FirstOrDefault(type => type is not "null") switch
        {
            "object" => MakeObject(schema, known as JObject),
            "array" => MakeArray(schema, name, known as JArray),
            { } type => _scalars.Make(type, schema, name),
            null when schema["anyOf"] is JArray branches => MakeAlternative(schema, branches, name, known),
            null when schema["oneOf"] is JArray branches => MakeAlternative(schema, branches, name, known),
            null when schema["properties"] is JObject || schema["allOf"] is JArray => MakeObject(schema, known as JObject),
            _ => known?.DeepClone() ?? JValue.CreateNull(),
        };

    private JToken? MakeObject(JObject schema, JObject? known)
    {
        var made = new JObject();
        var required = (schema["required"] as JArray)?.Values<string>().ToHashSet(StringComparer.Ordinal) ?? [];

        foreach (var part in schema["allOf"] as JArray ?? [])
        {
            var value = Make(part, "", known);
            if (value is not JObject entries)
            {
                return value; // 'allOf' around a single enum or scalar is how OpenAPI 3.0 gives a reference a description
            }

            made.Merge(entries);
        }

        foreach (var property in (schema["properties"] as JObject)?.Properties() ?? [])
        {
            var isRequired = required.Contains(property.Name);
            var knownValue = known?[property.Name];
            if (purpose.Hides(contract, property.Value) || (!isRequired && knownValue is null && optional == OptionalProperties.None))
            {
                continue;
            }

            if (Make(property.Value, property.Name, knownValue) is { } value)
            {
                made[property.Name] = value;
            }
            else if (isRequired)
            {
                made[property.Name] = JValue.CreateNull();
            }
        }

        if (schema["properties"] is null && schema["additionalProperties"] is JObject values)
        {
            MakeEntries(made, values, known);
        }

        return made;
    }

    private void MakeEntries(JObject made, JObject schema, JObject? known)
    {
        var names = known?.Properties().Select(entry => entry.Name) ?? (optional == OptionalProperties.All ? ["key"] : []);
        foreach (var name in names)
        {
            if (Make(schema, name, known?[name]) is { } value)
            {
                made[name] = value;
            }
        }
    }

    private JArray MakeArray(JObject schema, string name, JArray? known)
    {
        var items = schema["items"] ?? true;
        if (known is not null)
        {
            return new JArray(known.Select(item => Make(items, name, item)).OfType<JToken>());
        }

        var atLeast = (int?)schema["minItems"] ?? 0;
        var count = Math.Min(Math.Max(atLeast, optional == OptionalProperties.All ? 2 : 0), (int?)schema["maxItems"] ?? int.MaxValue);
        if (schema["uniqueItems"] is JValue { Value: true } && (contract.Resolve(items) as JObject)?["enum"] is JArray choices)
        {
            return new JArray(choices.Take(count)); // a maker always takes the first of an enum
        }

        return new JArray(Enumerable.Range(0, count).Select(_ => Make(items, name)).OfType<JToken>());
    }

    private JToken? MakeAlternative(JObject schema, JArray branches, string name, JToken? known)
    {
        var tag = UnionTag.Find(contract, schema, branches);
        var real = branches.Where(branch => !SchemaType.IsNull(branch)).ToList();

        // The alternative that has a place for most of what is known: a session that has ended is the one with 'end_at'.
        foreach (var branch in Turned(real).OrderByDescending(branch => Overlap(branch, known)))
        {
            if (Make(branch, name, known) is { } made)
            {
                tag?.Write(branch, made);
                return made;
            }
        }

        return real.Count < branches.Count ? JValue.CreateNull() : null;
    }

    private JToken Pick(JArray values) => values[variant % values.Count];

    private IEnumerable<JToken> Turned(List<JToken> branches) => branches.Select((_, index) => branches[(index + variant) % branches.Count]);

    private int Overlap(JToken branch, JToken? known) => known switch
    {
        JObject entries when (contract.Resolve(branch) as JObject)?["properties"] is JObject properties =>
            entries.Properties().Count(entry => properties[entry.Name] is { } schema && _validator.IsValid(schema, entry.Value)),
        JValue when _validator.IsValid(branch, known) => 1,
        _ => 0,
    };
}
