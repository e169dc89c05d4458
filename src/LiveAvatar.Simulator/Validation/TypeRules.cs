using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Stricter than FastAPI in one thing: it takes "5" for an integer in a body. The contract says integer, and a client should send one.
internal static class TypeRules
{
    public static ValidationProblem? Check(JObject schema, JToken value, Location at)
    {
        var types = SchemaType.Of(schema);
        if (types.Count == 0 || types.Any(type => SchemaType.Fits(type, value)))
        {
            return null;
        }

        var (name, message) = Describe(types.FirstOrDefault(type => type is not "null", "null"), schema, value);
        return new ValidationProblem(at, name, message, value);
    }

    private static (string Type, string Message) Describe(string type, JObject schema, JToken value) => type switch
    {
        "string" => ("string_type", "Input should be a valid string"),
        "integer" => Integer(value),
        "number" when IsUnparsable(value) => ("float_parsing", "Input should be a valid number, unable to parse string as a number"),
        "number" => ("float_type", "Input should be a valid number"),
        "boolean" when value.Type == JTokenType.String => ("bool_parsing", "Input should be a valid boolean, unable to interpret input"),
        "boolean" => ("bool_type", "Input should be a valid boolean"),
        "array" => ("list_type", "Input should be a valid list"),
        "object" when schema["properties"] is not null =>
            ("model_attributes_type", "Input should be a valid dictionary or object to extract fields from"),
        "object" => ("dict_type", "Input should be a valid dictionary"),
        _ => ("none_required", "Input should be None"),
    };

    private static (string Type, string Message) Integer(JToken value) => value.Type switch
    {
        JTokenType.Float => ("int_from_float", "Input should be a valid integer, got a number with a fractional part"),
        JTokenType.String when IsUnparsable(value) => ("int_parsing", "Input should be a valid integer, unable to parse string as an integer"),
        _ => ("int_type", "Input should be a valid integer"),
    };

    private static bool IsUnparsable(JToken value) =>
        value is JValue { Value: string text } && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
