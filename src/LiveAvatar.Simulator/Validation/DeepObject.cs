using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Reads 'filter[color]=red&filter[size][min]=3&filter[tags]=a&filter[tags]=b', which is how 'deepObject' writes an object, and what people add to it.
internal static class DeepObject
{
    public static JObject? Read(ApiContract contract, JToken schema, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var own = pairs
            .Where(pair => pair.Key.StartsWith(name + "[", StringComparison.Ordinal) && pair.Key.EndsWith(']'))
            .Select(pair => (Path: pair.Key[(name.Length + 1)..^1].Split("]["), Text: RawQuery.Decode(pair.Value)))
            .ToList();
        return own.Count == 0 ? null : (JObject)Read(contract, schema, own);
    }

    private static JToken Read(ApiContract contract, JToken schema, IReadOnlyList<(string[] Path, string Text)> entries)
    {
        var shape = ParameterShape.Of(contract, schema);
        if (entries.All(entry => entry.Path.Length == 0 || (entry.Path.Length == 1 && IsIndex(entry.Path[0]) && shape.Kind == ShapeKind.Array)))
        {
            return shape.Kind == ShapeKind.Array
                ? new JArray(entries.Select(entry => ParameterText.Scalar(contract, shape.Items, entry.Text)))
                : ParameterText.Scalar(contract, schema, entries[^1].Text);
        }

        var made = new JObject();
        foreach (var group in entries.Where(entry => entry.Path.Length > 0).GroupBy(entry => entry.Path[0], StringComparer.Ordinal))
        {
            made[group.Key] = Read(contract, shape.SchemaOf(group.Key), [.. group.Select(entry => (entry.Path[1..], entry.Text))]);
        }

        return made;
    }

    private static bool IsIndex(string text) => text.All(char.IsAsciiDigit);
}
