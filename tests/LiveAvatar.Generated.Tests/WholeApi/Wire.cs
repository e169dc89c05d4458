using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>JSON as the client reads and writes it.</summary>
internal static class Wire
{
    public static object? Read(JToken json, Type type)
    {
        using var text = new StringReader(json.ToString(Formatting.None));
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None };
        return WireJson.Serializer.Deserialize(reader, type);
    }

    public static JToken Write(object model)
    {
        using var text = new StringWriter();
        WireJson.Serializer.Serialize(text, model);
        return Parse(text.ToString());
    }

    public static JToken Parse(string json)
    {
        using var text = new StringReader(json);
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    /// <summary>Text that is the same for the same JSON, in whatever order its properties come.</summary>
    public static string Canonical(JToken json) => Sorted(json).ToString(Formatting.Indented);

    private static JToken Sorted(JToken json) => json switch
    {
        JObject entries => new JObject(entries.Properties()
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new JProperty(entry.Name, Sorted(entry.Value)))),
        JArray items => new JArray(items.Select(Sorted)),
        _ => json.DeepClone(),
    };
}
