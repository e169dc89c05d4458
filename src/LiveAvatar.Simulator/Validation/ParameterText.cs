using System.Globalization;
using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// A parameter comes as text. It becomes the type that its schema asks for where the text can be read so, the way FastAPI reads it;
// else it stays text, and the validator says what is wrong with it.
internal static class ParameterText
{
    private static readonly string[] Combinations = ["anyOf", "oneOf", "allOf"];

    // What is made of several values itself stands as its JSON where a style has no form for it.
    public static JToken Value(ApiContract contract, JToken schema, string text) =>
        ParameterShape.Of(contract, schema).Kind != ShapeKind.Scalar && TryParse(text) is JContainer json ? json : Scalar(contract, schema, text);

    public static JValue Scalar(ApiContract contract, JToken schema, string text)
    {
        var schemas = Schemas(contract, schema);
        var types = schemas.SelectMany(SchemaType.Of).ToHashSet(StringComparer.Ordinal);
        if (types.Count == 0)
        {
            return Listed(schemas, text) ?? new JValue(text);
        }

        return (types.Contains("integer") ? Integer(text) : null)
            ?? (types.Contains("number") ? Number(text) : null)
            ?? (types.Contains("boolean") ? Boolean(text) : null)
            ?? new JValue(text);
    }

    // Where no type is named, the values that are allowed say what the text is.
    private static JValue? Listed(List<JObject> schemas, string text) => schemas
        .SelectMany(schema => (schema["enum"] as JArray ?? []).Append(schema["const"]))
        .OfType<JValue>()
        .FirstOrDefault(value => string.Equals(value.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal));

    // The schema and its alternatives, each behind its references.
    public static List<JObject> Schemas(ApiContract contract, JToken schema) => Schemas(contract, schema, []);

    // An alternative that leads back to a schema that was there already has nothing to add.
    private static List<JObject> Schemas(ApiContract contract, JToken schema, HashSet<JToken> seen)
    {
        if (contract.Resolve(schema) is not JObject found || !seen.Add(found))
        {
            return [];
        }

        var branches = Combinations.SelectMany(keyword => found[keyword] as JArray ?? []);
        return branches.SelectMany(branch => Schemas(contract, branch, seen)).Prepend(found).ToList();
    }

    private static JToken? TryParse(string text)
    {
        try
        {
            return JsonText.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
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
