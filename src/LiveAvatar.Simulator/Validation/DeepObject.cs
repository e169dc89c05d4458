using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Reads 'filter[color]=red&filter[size][min]=3&filter[tags]=a&filter[tags]=b', which is how 'deepObject' writes an object, and what people add to it.
internal static class DeepObject
{
    public static JToken? Read(ApiContract contract, JToken schema, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var own = pairs
            .Where(pair => pair.Key.StartsWith(name + "[", StringComparison.Ordinal) && pair.Key.EndsWith(']'))
            .Select(pair => (Path: pair.Key[(name.Length + 1)..^1].Split("]["), Text: RawQuery.Decode(pair.Value)))
            .ToList();
        return own.Count == 0 ? null : Read(contract, schema, own);
    }

    private static JToken Read(ApiContract contract, JToken schema, IReadOnlyList<(string[] Path, string Text)> entries)
    {
        var shape = ParameterShape.Of(contract, schema);
        if (shape.Kind == ShapeKind.Array)
        {
            return new JArray(Items(entries).Select(item => Read(contract, shape.Items, item)));
        }

        if (entries.All(entry => entry.Path.Length == 0))
        {
            return ParameterText.Value(contract, schema, entries[^1].Text);
        }

        var made = new JObject();
        foreach (var group in entries.Where(entry => entry.Path.Length > 0).GroupBy(entry => entry.Path[0], StringComparer.Ordinal))
        {
            made[group.Key] = Read(contract, shape.SchemaOf(group.Key), [.. group.Select(entry => (entry.Path[1..], entry.Text))]);
        }

        return made;
    }

    // 'tags[0]=a', 'tags[]=a' and 'tags=a': with an index, what has the same one belongs together; without, each stands for itself.
    private static IEnumerable<IReadOnlyList<(string[] Path, string Text)>> Items(IReadOnlyList<(string[] Path, string Text)> entries) => entries
        .Select((entry, order) => (entry, Index: entry.Path is [{ Length: > 0 } index, ..] ? index : $"#{order}"))
        .GroupBy(item => item.Index, item => (item.entry.Path is [_, .. var rest] ? rest : [], item.entry.Text), StringComparer.Ordinal)
        .Select(item => item.ToList());
}
