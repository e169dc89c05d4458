using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>Puts parts of a contract where others can refer to them, and references in their place: to components, to path items, and to what stands anywhere else.</summary>
internal sealed class RandomSharing(System.Random random, JObject document, bool is31)
{
    private readonly JObject _components = (JObject)document["components"]!;

    public void Share()
    {
        foreach (var path in ((JObject)document["paths"]!).Properties().ToList())
        {
            var item = (JObject)path.Value;
            foreach (var operation in item.Properties().Select(member => member.Value).OfType<JObject>().ToList())
            {
                Share(operation, item);
            }

            if (is31 && Chance(5))
            {
                Move(item, "pathItems");
            }
        }

        if (Chance(30))
        {
            PointWithin(document.Descendants().OfType<JObject>().Where(SchemaTree.IsSchemaPlace).ToList());
        }

        if (Chance(15))
        {
            PointWithin(document.SelectTokens("paths.*.*.responses.*").OfType<JObject>().ToList());
        }
    }

    /// <summary>One of these refers to another, wherever that stands.</summary>
    private void PointWithin(List<JObject> places)
    {
        if (places.Count > 1 && places[random.Next(places.Count)] is var from && places[random.Next(places.Count)] is var to && !to.AncestorsAndSelf().Contains(from))
        {
            from.Replace(new JObject { ["$ref"] = PointerTo(to) });
        }
    }

    private void Share(JObject operation, JObject item)
    {
        foreach (var parameter in ((JArray)operation["parameters"]!).ToList())
        {
            if (parameter.Value<string>("in") == "path" && Chance(15))
            {
                Above(item, (JObject)parameter);
            }
            else if (Chance(10))
            {
                Move(parameter, "parameters");
            }
        }

        foreach (var response in ((JObject)operation["responses"]!).Properties().ToList())
        {
            if (Chance(10))
            {
                Move(response.Value, "responses");
            }
        }

        if (operation["requestBody"] is { } body && Chance(10))
        {
            Move(body, "requestBodies");
        }
    }

    /// <summary>A parameter of all operations of a path stands beside them.</summary>
    private static void Above(JObject item, JObject parameter)
    {
        var shared = (JArray)(item["parameters"] ??= new JArray());
        if (!shared.Any(other => JToken.DeepEquals(other["name"], parameter["name"])))
        {
            shared.Add(parameter.DeepClone());
            parameter.Remove();
        }
    }

    private void Move(JToken part, string section)
    {
        var parts = (JObject)(_components[section] ??= new JObject());
        var name = RandomNames.Schemas[random.Next(RandomNames.Schemas.Length)];
        if (!parts.ContainsKey(name))
        {
            parts[name] = part.DeepClone();
        }

        if (parts[name]!["in"] is null || JToken.DeepEquals(parts[name]!["name"], part["name"]))
        {
            part.Replace(new JObject { ["$ref"] = Pointer("components", section, name) });
        }
    }

    private static string PointerTo(JToken token) => Pointer(token.AncestorsAndSelf().Reverse().Skip(1)
        .Where(place => place is JProperty or { Parent: JArray })
        .Select(place => place is JProperty member ? member.Name : place.Parent!.ToList().IndexOf(place).ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static string Pointer(params IEnumerable<string> segments) => "#/" + string.Join('/', segments.Select(RandomSchema.Escaped));

    private bool Chance(int percent) => random.Next(100) < percent;
}
