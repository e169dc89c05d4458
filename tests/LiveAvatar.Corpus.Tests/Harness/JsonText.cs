using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>JSON as the tests look at it: dates stay text.</summary>
internal static class JsonText
{
    public static JObject Parse(string json) => (JObject)Read(json);

    public static JToken Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };
        return JToken.ReadFrom(reader);
    }

    /// <summary>Text that is the same for the same JSON: properties in order, none that is null, and one way to write a number.</summary>
    public static string Canonical(JToken json) => Sorted(json).ToString(Formatting.Indented);

    private static JToken Sorted(JToken json) => json switch
    {
        JObject entries => new JObject(entries.Properties()
            .Where(entry => entry.Value.Type != JTokenType.Null)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new JProperty(entry.Name, Sorted(entry.Value)))),
        JArray items => new JArray(items.Select(Sorted)),
        JValue { Value: double number } when double.IsInteger(number) && Math.Abs(number) < long.MaxValue => new JValue((long)number),
        _ => json.DeepClone(),
    };
}
