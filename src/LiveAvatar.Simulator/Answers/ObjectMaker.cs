using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

// The properties of a made object. The schema is one that was merged: it holds all that must hold.
internal sealed class ObjectMaker(ValueMaker values, ApiContract contract, ValuePurpose purpose, bool withOptional)
{
    // Names that patterns of contracts ask for. As for texts, a pattern can't be turned round in general.
    private static readonly string[] Names = ["key", "x-key", "X-Key", "KEY", "key_1", "1", "a", "A", "en", "en-US", "S_key", "I_1", "k1", "/key", "key.key"];

    public JObject Make(JObject schema, JObject? known)
    {
        var made = new JObject();
        var required = (schema["required"] as JArray ?? []).Values<string>().OfType<string>().ToHashSet(StringComparer.Ordinal);
        var properties = schema["properties"] as JObject ?? [];

        foreach (var property in properties.Properties())
        {
            Add(made, property.Name, property.Value, required.Contains(property.Name), known?[property.Name]);
        }

        foreach (var name in required.Where(name => !properties.ContainsKey(name)))
        {
            Add(made, name, SchemaOfOther(schema, name), isRequired: true, known?[name]);
        }

        AddOthers(made, schema, known, properties);
        AddConditional(made, schema, known, properties);
        return made;
    }

    // What has to be there because of what is there.
    private void AddConditional(JObject made, JObject schema, JObject? known, JObject properties)
    {
        foreach (var needed in Dependencies(schema, "dependentRequired", made).SelectMany(names => names.Values<string>()).OfType<string>().Where(name => !made.ContainsKey(name)).ToList())
        {
            Add(made, needed, properties[needed] ?? true, isRequired: true, known?[needed]);
        }

        var condition = schema["if"] is { } rule ? schema[new SchemaValidator(contract).IsValid(rule, made) ? "then" : "else"] : null;
        foreach (var consequence in Dependencies(schema, "dependentSchemas", made).Append(condition).OfType<JObject>().ToList())
        {
            var merged = SchemaMerger.Merge(contract, [], consequence).Merged;
            var more = merged["properties"] as JObject ?? [];
            var required = (merged["required"] as JArray ?? []).Values<string>().OfType<string>().ToList();
            foreach (var name in more.Properties().Select(property => property.Name).Union(required, StringComparer.Ordinal).Where(name => !made.ContainsKey(name)).ToList())
            {
                Add(made, name, more[name] ?? properties[name] ?? true, required.Contains(name, StringComparer.Ordinal), known?[name]);
            }
        }
    }

    private static IEnumerable<JToken> Dependencies(JObject schema, string keyword, JObject made) =>
        (schema[keyword] as JObject ?? []).Properties().Where(dependency => made.ContainsKey(dependency.Name)).Select(dependency => dependency.Value);

    private void Add(JObject made, string name, JToken schema, bool isRequired, JToken? known)
    {
        if (purpose.Hides(contract, schema) || (!isRequired && known is null && !withOptional))
        {
            return;
        }

        if (values.Make(schema, name, known) is { } value)
        {
            made[name] = value;
        }
        else if (isRequired)
        {
            made[name] = JValue.CreateNull();
        }
    }

    private void AddOthers(JObject made, JObject schema, JObject? known, JObject properties)
    {
        if (schema["properties"] is null && Others(schema) is JObject entries && known is not null)
        {
            foreach (var name in known.Properties().Select(entry => entry.Name))
            {
                Add(made, name, entries, isRequired: true, known[name]);
            }

            return;
        }

        var wanted = new Queue<string>(NamesFor(schema).Where(name => !properties.ContainsKey(name)));
        var patterns = (schema["patternProperties"] as JObject ?? []).Properties().ToList();
        if (withOptional && known is null)
        {
            foreach (var pattern in patterns.Where(pattern => !made.Properties().Any(entry => StringRules.Matches(entry.Name, pattern.Name))))
            {
                if (Names.FirstOrDefault(name => StringRules.Matches(name, pattern.Name)) is { } name)
                {
                    Add(made, name, pattern.Value, isRequired: false, null);
                }
            }
        }

        var isMap = Others(schema) is JObject;
        var atLeast = Math.Max((int?)schema["minProperties"] ?? 0, isMap && withOptional && known is null ? made.Count + 1 : 0);
        while (made.Count < atLeast && wanted.TryDequeue(out var name))
        {
            if (!made.ContainsKey(name))
            {
                Add(made, name, SchemaOfOther(schema, name), isRequired: made.Count < ((int?)schema["minProperties"] ?? 0), null);
            }
        }
    }

    private static JToken SchemaOfOther(JObject schema, string name) =>
        (schema["patternProperties"] as JObject ?? []).Properties().FirstOrDefault(pattern => StringRules.Matches(name, pattern.Name))?.Value
        ?? Others(schema)
        ?? true;

    private static JToken? Others(JObject schema) => schema["additionalProperties"] ?? schema["unevaluatedProperties"];

    private IEnumerable<string> NamesFor(JObject schema)
    {
        if (schema["propertyNames"] is not { } rule)
        {
            return Names;
        }

        var validator = new SchemaValidator(contract);
        var listed = (contract.Resolve(rule) as JObject)?["enum"] is JArray allowed ? allowed.Values<string>().OfType<string>() : [];
        return listed.Concat(Names.Where(name => validator.IsValid(rule, new JValue(name))));
    }
}
