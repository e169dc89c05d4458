using System.Text;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Reads a form's fields into the object that its schema describes. A field is text, the JSON of an object, or a file, whose bytes are of no interest here.
internal sealed class FormBody(ApiContract contract, MediaContent content)
{
    private const string File = "a file";

    private readonly ParameterShape _shape = ParameterShape.Of(contract, content.Schema ?? true);

    public JObject ReadUrlEncoded(Incoming request)
    {
        var query = RawQuery.Read(Encoding.UTF8.GetString(request.Body.Span));
        var text = new StyledText(contract, RawQuery.Decode);
        var made = new JObject();
        foreach (var name in query.Pairs.Select(pair => pair.Key.Split('[')[0]).Distinct(StringComparer.Ordinal))
        {
            var schema = _shape.SchemaOf(name);
            var values = query.Values(name);
            var encoding = content.Encoding?[name] as JObject;
            made[name] = values.Count == 0 ? DeepObject.Read(contract, schema, name, query.Pairs)
                : (string?)encoding?["style"] is { } style and not "form" ? text.Read(schema, values[0], style == "pipeDelimited" ? "|" : "%20", isExploded: false)
                : encoding?["explode"] is JValue { Value: false } ? text.Read(schema, values[0], ",", isExploded: false)
                : Field(schema, values.Select(RawQuery.Decode).ToList());
        }

        AddSpread(made, query);
        return made;
    }

    public JObject ReadMultipart(Incoming request) => new(request.Parts
        .GroupBy(part => part.Name, part => part.IsFile ? File : part.Text, StringComparer.Ordinal)
        .Select(field => new JProperty(field.Key, Field(_shape.SchemaOf(field.Key), [.. field]))));

    // An object that is spread over the form has its properties as fields of their own.
    private void AddSpread(JObject made, RawQuery query)
    {
        foreach (var property in _shape.Properties.Properties().Where(property => !made.ContainsKey(property.Name)))
        {
            var shape = ParameterShape.Of(contract, property.Value);
            var own = query.Pairs.Where(pair => shape.Properties.ContainsKey(pair.Key) && !_shape.Properties.ContainsKey(pair.Key)).ToList();
            if (own.Count > 0)
            {
                made[property.Name] = new StyledText(contract, RawQuery.Decode).Object(shape, own.Select(pair => new[] { Uri.EscapeDataString(pair.Key), pair.Value }));
                own.ForEach(pair => made.Remove(pair.Key));
            }
        }
    }

    private JToken Field(JToken schema, IReadOnlyList<string> texts)
    {
        var shape = ParameterShape.Of(contract, schema);
        return shape.Kind switch
        {
            ShapeKind.Array when texts is [['[', ..] json] && TryParse(json) is JArray items => items,
            ShapeKind.Array => new JArray(texts.Select(text => Field(shape.Items, [text]))),
            ShapeKind.Object => TryParse(texts[^1]) ?? new JValue(texts[^1]),
            _ => ParameterText.Scalar(contract, schema, texts[^1]),
        };
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
}
