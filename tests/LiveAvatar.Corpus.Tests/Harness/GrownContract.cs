using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>
/// A contract that has got more operations, before and after those that it had: each path once more, under another address and with other ids. So they use the
/// same schemas and have inline ones of the same shape and place.
/// </summary>
internal static class GrownContract
{
    public static string Of(string contract)
    {
        var root = JsonText.Parse(contract);
        var paths = (JObject)root["paths"]!;
        var item = (JObject)paths.DeepClone();
        foreach (var path in item.Properties().Where(path => path.Value is JObject && path.Value["$ref"] is JValue).ToList())
        {
            path.Value = JsonPointer.Find(root, (string)path.Value["$ref"]!)!.DeepClone(); // its operations get ids of their own
        }

        root["paths"] = new JObject(Copies(item, "before").Concat(paths.Properties()).Concat(Copies(item, "after")));
        return root.ToString();
    }

    /// <summary>What two clients call differently. Empty: who uses the first can go on with the second.</summary>
    public static IEnumerable<string> Renamed(PreparedContract before, PreparedContract after)
    {
        var old = JsonText.Parse(before.Json);
        var now = JsonText.Parse(after.Json);
        return Names(old).Where(name => !Names(now).Contains(name, StringComparer.Ordinal));
    }

    private static IEnumerable<JProperty> Copies(JObject paths, string prefix)
    {
        foreach (var path in paths.Properties().Where(path => path.Name.StartsWith('/')))
        {
            var copy = (JProperty)path.DeepClone();
            foreach (var id in copy.Value.Children<JProperty>().Select(member => member.Value).OfType<JObject>().Select(operation => operation["operationId"]).OfType<JValue>())
            {
                id.Value = $"{prefix}_{id.Value}";
            }

            yield return new JProperty($"/{prefix}{path.Name}", copy.Value);
        }
    }

    private static HashSet<string> Names(JObject prepared) =>
    [
        .. from path in ((JObject)prepared["paths"]!).Properties()
           from operation in ((JObject)path.Value).Properties()
           where operation.Value is JObject
           from name in Names(operation)
           select $"{operation.Name} {path.Name}: {name}",
        .. from schema in (prepared["components"]?["schemas"] as JObject ?? []).Properties()
           from name in (schema.Value["properties"] as JObject ?? []).Properties().Select(property => $".{property.Value["x-name"]} is {property.Name}").Prepend("")
           select schema.Name + name,
    ];

    private static IEnumerable<string> Names(JProperty operation) =>
        (operation.Value["parameters"] as JArray ?? [])
            .Select(parameter => $"{PreparedOperation.Place((JObject)parameter)} is {parameter["x-name"]}")
            .Append($"{operation.Value["x-group"]}.{operation.Value["x-name"]}");
}
