using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class SchemaType
{
    // The types that a schema names; empty where it names none, which allows all.
    public static IReadOnlyList<string> Of(JObject schema) => schema["type"] switch
    {
        JValue { Value: string type } => [type],
        JArray types => [.. types.Values<string>().OfType<string>()],
        _ => [],
    };

    public static bool IsNull(JToken schema) => schema is JObject rules && Of(rules) is ["null"];

    public static bool Fits(string type, JToken value) => type switch
    {
        "string" => value.Type == JTokenType.String,
        "boolean" => value.Type == JTokenType.Boolean,
        "null" => value.Type == JTokenType.Null,
        "array" => value.Type == JTokenType.Array,
        "object" => value.Type == JTokenType.Object,
        "number" => value.Type is JTokenType.Integer or JTokenType.Float,
        "integer" => value.Type == JTokenType.Integer || (value is JValue { Value: double number } && double.IsInteger(number)),
        _ => true, // JSON Schema knows no such type, so nothing can be said of it
    };
}
