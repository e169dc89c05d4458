using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Benchmarks.Scale;

/// <summary>A contract of any number of operations: the real one again and again, each time with names of its own.</summary>
internal static class LargeContract
{
    public static void Write(string original, int operations, string file)
    {
        using var text = new JsonTextReader(File.OpenText(original)) { DateParseHandling = DateParseHandling.None };
        var real = JObject.Load(text);
        var whole = (JObject)real.DeepClone();
        JObject paths = [], schemas = [];
        for (int copy = 0, left = operations; left > 0; copy++)
        {
            var renamed = Renamed(real, copy);
            schemas.Merge(renamed["components"]!["schemas"]!);
            foreach (var path in renamed["paths"]!.Children<JProperty>().TakeWhile(_ => left > 0))
            {
                var kept = new JObject(((JObject)path.Value).Properties().Take(left));
                left -= kept.Count;
                paths.Add(Suffixed(path.Name, copy), kept);
            }
        }

        whole["paths"] = paths;
        whole["components"]!["schemas"] = schemas;
        File.WriteAllText(file, whole.ToString(Formatting.Indented));
    }

    private static string Suffixed(string path, int copy) => copy == 0 ? path : path.Insert(3, FormattableString.Invariant($"/area{copy}"));

    private static JObject Renamed(JObject real, int copy)
    {
        if (copy == 0)
        {
            return (JObject)real.DeepClone();
        }

        var suffix = FormattableString.Invariant($"Area{copy}");
        var clone = (JObject)real.DeepClone();
        foreach (var reference in clone.Descendants().OfType<JProperty>().Where(property => property.Name == "$ref" && property.Value.ToString().StartsWith("#/components/schemas/", StringComparison.Ordinal)).ToList())
        {
            reference.Value = reference.Value + suffix;
        }

        foreach (var operation in clone["paths"]!.Children<JProperty>().SelectMany(path => path.Value.Children<JProperty>()).Select(method => (JObject)method.Value))
        {
            operation["operationId"] = operation["operationId"] + suffix;
            operation["tags"] = new JArray(operation["tags"]!.Select(tag => $"{tag} {suffix}"));
        }

        clone["components"]!["schemas"] = new JObject(((JObject)clone["components"]!["schemas"]!).Properties().Select(schema => new JProperty(schema.Name + suffix, schema.Value)));
        return clone;
    }
}
