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

    public static (JObject? Root, Diagnostic? Failure) Parse(byte[] bytes, string path)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(bytes)))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = 512,
        };

        try
        {
            return (JObject.Load(reader, Settings), null);
        }
        catch (JsonReaderException exception)
        {
            return (null, new Diagnostic(Severity.Error, SpecCode.NotJson.Id, path, Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1), JsonPointer.Root, $"This is not JSON that can be read: {Reason(exception)}"));
        }
    }

    private static string Reason(JsonReaderException exception) => exception.Message.ReplaceLineEndings(" ");
}
