using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Finds a parameter in a request and reads it by its style. Null where it was not sent.
internal sealed class ParameterReader(ApiContract contract, RouteMatch route, Incoming request)
{
    private readonly StyledText _encoded = new(contract, Uri.UnescapeDataString);
    private readonly StyledText _plain = new(contract, text => text.Trim());
    private readonly RawQuery _query = RawQuery.Read(request.QueryString);
    private readonly RawQuery _cookies = RawQuery.OfCookies(request.Header("Cookie"));

    public JToken? Read(Parameter parameter) => parameter.In switch
    {
        "path" => route.RawValues.TryGetValue(parameter.Name, out var raw) ? ReadPath(parameter, raw) : null,
        "header" => ReadHeader(parameter, request.Header(parameter.Name)),
        "cookie" => ReadPairs(parameter, _cookies),
        _ => ReadPairs(parameter, _query),
    };

    private JToken ReadPath(Parameter parameter, string raw) => parameter switch
    {
        { Content: { } content } => Content(content, Uri.UnescapeDataString(raw)),
        { Style: "label" } => _encoded.Read(parameter.Schema, raw.TrimStart('.'), parameter.Explode ? "." : ",", parameter.Explode),
        { Style: "matrix" } => ReadMatrix(parameter, raw),
        _ => _encoded.Read(parameter.Schema, raw, ",", parameter.Explode),
    };

    // ';id=a,b', ';id=a;id=b' and ';R=100;G=200'.
    private JToken ReadMatrix(Parameter parameter, string raw)
    {
        var prefix = $";{parameter.Name}=";
        var isObject = ParameterShape.Of(contract, parameter.Schema).Kind == ShapeKind.Object;
        return parameter.Explode && isObject
            ? _encoded.Read(parameter.Schema, raw.TrimStart(';'), ";", isExploded: true)
            : _encoded.Read(parameter.Schema, raw.StartsWith(prefix, StringComparison.Ordinal) ? raw[prefix.Length..] : raw, parameter.Explode ? prefix : ",", isExploded: false);
    }

    private JToken? ReadHeader(Parameter parameter, IReadOnlyList<string> values) => values.Count == 0 ? null
        : parameter.Content is { } content ? Content(content, values[0])
        : ParameterShape.Of(contract, parameter.Schema).Kind == ShapeKind.Scalar ? _plain.Scalar(parameter.Schema, values[^1])
        : _plain.Read(parameter.Schema, string.Join(',', values), ",", parameter.Explode);

    // From the query or from cookies.
    private JToken? ReadPairs(Parameter parameter, RawQuery sent)
    {
        var shape = ParameterShape.Of(contract, parameter.Schema);
        var values = sent.Values(parameter.Name);
        return (parameter, shape.Kind) switch
        {
            ({ Content: { } content }, _) => values.Count == 0 ? null : Content(content, RawQuery.Decode(values[0])),
            ({ Style: "deepObject" }, not ShapeKind.Scalar) => DeepObject.Read(contract, parameter.Schema, parameter.Name, sent.Pairs)
                ?? (values.Count == 0 ? null : ParameterText.Value(contract, parameter.Schema, RawQuery.Decode(values[^1]))), // an alternative that is no object
            ({ Explode: true }, ShapeKind.Object) => ReadSpread(parameter.In, shape, sent),
            _ when values.Count == 0 => null,
            ({ Explode: true }, ShapeKind.Array) => new JArray(values.Select(value => ParameterText.Value(contract, shape.Items, RawQuery.Decode(value)))),
            (_, ShapeKind.Scalar) => ParameterText.Scalar(contract, parameter.Schema, RawQuery.Decode(values[^1])), // of one that was sent twice, the last counts
            ({ Style: "spaceDelimited" }, _) => _encoded.Read(parameter.Schema, StyledText.Spaced(values[^1]), "%20", isExploded: false),
            ({ Style: "pipeDelimited" }, _) => _encoded.Read(parameter.Schema, StyledText.Piped(values[^1]), "|", isExploded: false),
            _ => _encoded.Read(parameter.Schema, values[^1].Replace('+', ' '), ",", isExploded: false),
        };
    }

    // An exploded object has no name of its own: each of its properties is a parameter, and what no other parameter takes is its map's.
    private JObject? ReadSpread(string place, ParameterShape shape, RawQuery sent)
    {
        var declared = route.Operation.Parameters.Where(other => other.In == place).Select(other => other.Name).ToHashSet(StringComparer.Ordinal);
        var made = new JObject();
        foreach (var pair in sent.Pairs)
        {
            if (shape.Properties.ContainsKey(pair.Key) || ((shape.Others is JObject || !shape.Properties.HasValues) && !declared.Contains(pair.Key)))
            {
                var schema = shape.SchemaOf(pair.Key);
                var several = ParameterShape.Of(contract, schema);
                if (several.Kind == ShapeKind.Array)
                {
                    ((JArray)(made[pair.Key] ??= new JArray())).Add(ParameterText.Value(contract, several.Items, RawQuery.Decode(pair.Value)));
                }
                else
                {
                    made[pair.Key] = ParameterText.Value(contract, schema, RawQuery.Decode(pair.Value));
                }
            }
        }

        return made.HasValues ? made : null;
    }

    private JToken Content(MediaContent content, string text)
    {
        try
        {
            return content.IsJson ? JsonText.Parse(text) : ParameterText.Scalar(contract, content.Schema ?? true, text);
        }
        catch (System.Text.Json.JsonException)
        {
            return new JValue(text); // the validator says that it is not what the schema asks for
        }
    }
}
