using System.Text;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Reads a form's fields into the object that its schema describes. A field is text, the JSON of an object, or a file, whose bytes are of no interest here.
internal sealed class FormBody(ApiContract contract, MediaContent content)
{
    public const string File = "a file";

    private readonly ParameterShape _shape = ParameterShape.Of(contract, content.Schema ?? true);

    public JObject ReadUrlEncoded(Incoming request)
    {
        var query = RawQuery.Read(Encoding.UTF8.GetString(request.Body.Span));
        var made = new JObject(query.Pairs.Select(pair => FieldOf(pair.Key)).Distinct(StringComparer.Ordinal).Select(name => new JProperty(name, Styled(name, query))));
        AddSpread(made, query);
        return made;
    }

    public JObject ReadMultipart(Incoming request, Location at, List<ValidationProblem> problems)
    {
        problems.AddRange(request.Parts.Where(part => !IsTaken(part)).Select(part =>
            new ValidationProblem(at.Child(part.Name), "media_type", $"The part is '{part.ContentType}', and the contract takes {EncodingOf(part.Name)!["contentType"]}", null)));

        // A field with a style is written as in a URL-encoded form, over as many parts as that takes.
        var query = RawQuery.Read(string.Join('&', request.Parts.Where(part => !part.IsFile).Select(part => $"{Uri.EscapeDataString(part.Name)}={Escape(part.Text)}")));
        var made = new JObject(request.Parts.GroupBy(part => FieldOf(part.Name), StringComparer.Ordinal).Select(field => new JProperty(
            field.Key, HasStyle(field.Key) ? Styled(field.Key, query) : Field(_shape.SchemaOf(field.Key), [.. field.Select(part => part.IsFile ? File : part.Text)]))));
        AddSpread(made, query);
        return made;
    }

    // 'owner[name]' is of the field 'owner', unless the contract has a field of that name.
    private string FieldOf(string key) => _shape.Properties.ContainsKey(key) ? key : key.Split('[')[0];

    private JObject? EncodingOf(string name) => content.Encoding?[name] as JObject;

    // The commas and bars of a style stay what they are.
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2C", ",", StringComparison.Ordinal).Replace("%7C", "|", StringComparison.Ordinal);

    private bool HasStyle(string name) => EncodingOf(name) is { } encoding && (encoding["style"] ?? encoding["explode"] ?? encoding["allowReserved"]) is not null;

    // A style leaves a content type without a meaning; and text is what a part is that says nothing.
    private bool IsTaken(MultipartPart part) =>
        HasStyle(part.Name) || (string?)EncodingOf(part.Name)?["contentType"] is not { } types
        || types.Split(',').Any(type => new MediaContent(type, null).Takes(part.ContentType ?? "text/plain"));

    private JToken? Styled(string name, RawQuery query)
    {
        var schema = _shape.SchemaOf(name);
        var values = query.Values(name);
        var encoding = EncodingOf(name);
        var text = new StyledText(contract, RawQuery.Decode);
        return values.Count == 0 ? DeepObject.Read(contract, schema, name, query.Pairs) : (string?)encoding?["style"] switch
        {
            "pipeDelimited" => text.Read(schema, StyledText.Piped(values[0]), "|", isExploded: false),
            "spaceDelimited" => text.Read(schema, StyledText.Spaced(values[0]), "%20", isExploded: false),
            _ when encoding?["explode"] is JValue { Value: false } => text.Read(schema, values[0], ",", isExploded: false),
            _ => Field(schema, values.Select(RawQuery.Decode).ToList()),
        };
    }

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
            ShapeKind.Array when texts is [['[', ..] json] && ParameterText.Value(contract, schema, json) is JArray items => items,
            ShapeKind.Array => new JArray(texts.Select(text => Field(shape.Items, [text]))),
            _ => ParameterText.Value(contract, schema, texts[^1]),
        };
    }
}
