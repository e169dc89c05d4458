using LiveAvatar.SpecTool.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Reads a JSON file with the lines and columns that diagnostics point to.</summary>
internal static class ContractFile
{
    private static readonly JsonLoadSettings Settings = new()
    {
        CommentHandling = CommentHandling.Ignore,
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Load,
    };

    // A decimal keeps the digits that the documentation shows, and can't hold every number: 1.7976931348623157E+308 is a common bound.
    public static (JObject? Root, Diagnostic? Failure) Parse(byte[] bytes, string path) =>
        Parse(bytes, path, FloatParseHandling.Decimal) is { Root: not null } parsed ? parsed : Parse(bytes, path, FloatParseHandling.Double);

    private static (JObject? Root, Diagnostic? Failure) Parse(byte[] bytes, string path, FloatParseHandling floats)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(bytes)))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = floats,
            MaxDepth = 512,
        };

        try
        {
            var root = JObject.Load(reader, Settings);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                {
                    return (null, NotJson(path, reader.LineNumber, reader.LinePosition, "something stands behind its end."));
                }
            }

            return (root, null);
        }
        catch (JsonReaderException exception)
        {
            return (null, NotJson(path, exception.LineNumber, exception.LinePosition, Reason(exception)));
        }
    }

    private static Diagnostic NotJson(string path, int line, int column, string reason) => new(
        Severity.Error, SpecCode.NotJson.Id, path, Math.Max(line, 1), Math.Max(column, 1), "",
        $"This is not a JSON object that can be read: {reason} Replace the file; a download may have been cut short, or be an HTML page.");

    /// <summary>What Newtonsoft.Json says, without the place, which the diagnostic has already.</summary>
    private static string Reason(JsonReaderException exception)
    {
        var text = exception.Message.ReplaceLineEndings(" ");
        var place = text.IndexOf(" Path '", StringComparison.Ordinal);
        return place < 0 ? text : text[..place];
    }
}
