using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>What an error says, in whichever of its shapes: an envelope, FastAPI's <c>detail</c>, an <c>error</c>, plain text, or nothing.</summary>
internal sealed class ErrorBody
{
    public int? Code { get; private set; }

    public string? Message { get; private set; }

    public IReadOnlyList<LiveAvatarValidationError> Errors { get; private set; } = [];

    public static ErrorBody Read(string text)
    {
        var read = Parse(text);
        return read switch
        {
            JObject json => new ErrorBody
            {
                Code = WireJson.Code(json["code"]),
                Errors = json["detail"] is JArray details ? [.. details.OfType<JObject>().Select(ErrorOf)] : [],
                Message = TextOf(json["message"]) ?? TextOf(json["detail"]) ?? TextOf(json["error"]) ?? TextOf(json["data"]),
            },
            JArray or JValue { Value: string } => new ErrorBody { Message = TextOf(read) },
            _ => new ErrorBody { Message = IsPlain(text) ? text : null },
        };
    }

    private static bool IsPlain(string text) => text.Trim() is { Length: > 0 } words && words[0] is not ('<' or '{' or '[') && words is not "null";

    /// <summary>The JSON, or as much of it as can be read of one that was cut short; null when it is none.</summary>
    private static JToken? Parse(string text)
    {
        using var writer = new JTokenWriter();
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            writer.WriteToken(reader);
        }
        catch (JsonException)
        {
            // What came before it says more than nothing.
        }

        return writer.Token;
    }

    private static string? TextOf(JToken? token) => token switch
    {
        JValue { Value: string { Length: > 0 } text } => text,
        JArray list => Join(list.Select(item => item is JObject error && error["loc"] is not null ? ErrorOf(error).ToString() : TextOf(item))),
        JObject json => TextOf(json["message"]) ?? TextOf(json["msg"]) ?? TextOf(json["detail"]),
        _ => null,
    };

    private static string? Join(IEnumerable<string?> texts)
    {
        var joined = string.Join("; ", texts.Where(text => !string.IsNullOrEmpty(text)));
        return joined.Length == 0 ? null : joined;
    }

    private static LiveAvatarValidationError ErrorOf(JObject error) =>
        new(LocationOf(error["loc"]), TextOf(error["msg"]) ?? TextOf(error["message"]) ?? "")
        {
            Type = TextOf(error["type"]),
            Input = error["input"],
            Context = error["ctx"],
        };

    private static string LocationOf(JToken? location)
    {
        var path = new StringBuilder();
        foreach (var step in location as JArray ?? [])
        {
            if (step.Type == JTokenType.Integer)
            {
                path.Append('[').Append(step).Append(']');
            }
            else
            {
                path.Append(path.Length == 0 ? "" : ".").Append(step);
            }
        }

        return path.Length == 0 ? TextOf(location) ?? "" : path.ToString();
    }
}
