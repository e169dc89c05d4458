using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Reads a value that one of OpenAPI's styles has written into one text: 'a,b', '.a.b', ';id=a,b', 'R=100,G=200'. What it is made of, the schema says.
internal sealed class StyledText(ApiContract contract, Func<string, string> decode)
{
    // The separators as they stand in a query and in a form: written plainly, or encoded.
    public static string Piped(string raw) => raw.Replace("%7C", "|", StringComparison.OrdinalIgnoreCase);

    public static string Spaced(string raw) => raw.Replace("+", "%20", StringComparison.Ordinal);

    public JToken Read(JToken schema, string raw, string separator, bool isExploded)
    {
        var shape = ParameterShape.Of(contract, schema);
        return shape.Kind switch
        {
            ShapeKind.Array => new JArray(Split(raw, separator).Select(item => ParameterText.Value(contract, shape.Items, decode(item)))),
            ShapeKind.Object when isExploded => Object(shape, Split(raw, separator).Select(pair => pair.Split('=', 2))),
            ShapeKind.Object => Object(shape, Split(raw, separator).Chunk(2)),
            _ => Scalar(schema, raw),
        };
    }

    public JValue Scalar(JToken schema, string raw) => ParameterText.Scalar(contract, schema, decode(raw));

    public JObject Object(ParameterShape shape, IEnumerable<string[]> pairs)
    {
        var made = new JObject();
        foreach (var pair in pairs)
        {
            var name = decode(pair[0]);
            made[name] = ParameterText.Value(contract, shape.SchemaOf(name), pair.Length > 1 ? decode(pair[1]) : "");
        }

        return made;
    }

    private static string[] Split(string raw, string separator) => raw.Length == 0 ? [] : raw.Split(separator);
}
