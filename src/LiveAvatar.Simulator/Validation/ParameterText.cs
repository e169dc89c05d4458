using System.Globalization;
using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// A parameter comes as text. It becomes the type that its schema asks for where the text can be read so, the way FastAPI reads it;
// else it stays text, and the validator says what is wrong with it.
internal static class ParameterText
{
    private static readonly string[] Combinations = ["anyOf", "oneOf", "allOf"];

    public static JToken Read(ApiContract contract, JToken schema, IReadOnlyList<string> texts)
    {
        var items = Schemas(contract, schema).FirstOrDefault(candidate => SchemaType.Of(candidate).Contains("array", StringComparer.Ordinal));

        return items is null
            ? Read(contract, schema, texts[^1]) // of a parameter that was sent twice, the last one counts
            : new JArray(texts.Select(text => Read(contract, items["items"] ?? true, text)));
    }

    private static JValue Read(ApiContract contract, JToken schema, string text)
    {
        var types = Schemas(contract, schema).SelectMany(SchemaType.Of).ToHashSet(StringComparer.Ordinal);

        return (types.Contains("integer") ? Integer(text) : null)
            ?? (types.Contains("number") ? Number(text) : null)
            ?? (types.Contains("boolean") ? Boolean(text) : null)
            ?? new JValue(text);
    }

    private static IEnumerable<JObject> Schemas(ApiContract contract, JToken schema)
    {
        if (contract.Resolve(schema) is not JObject found)
        {
            return [];
        }

        var branches = Combinations.SelectMany(keyword => found[keyword] as JArray ?? []);
        return branches.SelectMany(branch => Schemas(contract, branch)).Prepend(found);
    }

    private static JValue? Integer(string text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer) ? new JValue(integer) : null;

    private static JValue? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new JValue(number)
            : null;

    private static JValue? Boolean(string text) => text.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "T" or "YES" or "Y" or "ON" => new JValue(true),
        "0" or "FALSE" or "F" or "NO" or "N" or "OFF" => new JValue(false),
        _ => null,
    };
}
