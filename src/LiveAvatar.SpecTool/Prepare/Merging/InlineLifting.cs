using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Merging;

/// <summary>Gives what stands inline in a schema a name before the schema becomes a part of others: all of them then have the same type there.</summary>
internal sealed class InlineLifting(Contract contract)
{
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    public Queue<JObject> Lifted { get; } = [];

    public void Lift(string name)
    {
        if (_done.Add(name))
        {
            Below((JObject)contract.Schemas[name]!, Words((JObject)contract.Schemas[name]!, name));
        }
    }

    private static string[] Words(JObject schema, string name) =>
        (schema[Extension.Place] as JArray)?.Select(word => word.ToString()).ToArray() ?? [name];

    private void Below(JObject schema, string[] words)
    {
        foreach (var property in (schema["properties"] as JObject ?? []).Properties().ToList())
        {
            Place(property.Value, [.. words, property.Name]);
        }

        Place(schema["items"], [.. words, "Item"]);
        Place(schema["additionalProperties"], [.. words, "Value"]);
    }

    private void Place(JToken? token, string[] words)
    {
        if (token is not JObject schema)
        {
            return;
        }

        if (!SchemaSubstance.IsNamedAfterItsPlace(schema))
        {
            Below(schema, words);
            return;
        }

        var name = string.Join('_', words);
        while (contract.Schemas.ContainsKey(name))
        {
            name += "_";
        }

        var use = new JObject();
        schema.Replace(use);
        var lifted = SchemaSubstance.Take(schema);
        lifted[Extension.Place] = new JArray(words);
        foreach (var annotation in schema.Annotations<object>())
        {
            lifted.AddAnnotation(annotation);
        }

        foreach (var member in schema.Properties())
        {
            use[member.Name] = member.Value;
        }

        use["$ref"] = Contract.RefTo(name);
        contract.Schemas[name] = lifted;
        Lifted.Enqueue(lifted);
    }
}
