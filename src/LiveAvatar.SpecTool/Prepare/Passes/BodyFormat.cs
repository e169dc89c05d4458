using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>How a body of a media type is written, and what it is in C#.</summary>
internal sealed record BodyFormat(string Kind)
{
    public const string Json = "Json";
    public const string Form = "Form";
    public const string Multipart = "Multipart";
    public const string Text = "Text";
    public const string File = "File";

    /// <summary>Where a schema names the members of its objects.</summary>
    private static readonly string[] Members = ["properties", "allOf", "oneOf", "anyOf"];

    public static BodyFormat Of(Contract contract, string mediaType, JObject media) => new(
        FileSchema.Is(contract, media["schema"]) ? File
        : MediaType.IsJson(mediaType) || (MediaType.IsAnything(mediaType) && media["schema"] is not null) ? Json
        : MediaType.IsForm(mediaType) ? Form
        : MediaType.IsMultipart(mediaType) ? Multipart
        : MediaType.IsText(mediaType) ? Text
        : File);

    /// <summary>The call in C# that says so; none where it is plain JSON.</summary>
    public IEnumerable<string> Calls(string mediaType)
    {
        var sentAs = SentAs(mediaType);
        return Kind == Json && sentAs == MediaType.Json ? [] : [$"As(BodyFormat.{Kind}, \"{CSharpText.Literal(sentAs)}\")"];
    }

    /// <summary>The schema that NSwag makes the C# type of.</summary>
    public JToken Schema(Contract contract, string mediaType, JObject media)
    {
        var schema = media.Take("schema");
        switch (Kind)
        {
            case Text:
                WarnOfCharset(contract, mediaType, media);
                if (IsScalar(contract, schema))
                {
                    return schema!;
                }

                WarnOfLoss(contract, mediaType, schema, media, "a string");
                return new JObject { ["type"] = "string" };
            case File:
                WarnOfLoss(contract, mediaType, schema, media, "a file");
                return FileSchema.Reference(contract);
            case Form or Multipart when !HasMembers(contract, schema):
                contract.Report(SpecCode.FormWithoutFields, media, $"The contract doesn't say which fields this form ({MediaType.Essence(mediaType)}) has: it is a map.");
                return new JObject { ["type"] = "object", ["additionalProperties"] = Kind == Form ? new JObject { ["type"] = "string" } : FileSchema.Reference(contract) };
            default:
                return schema ?? new JObject();
        }
    }

    private static bool HasMembers(Contract contract, JToken? schema) =>
        schema is JObject written && contract.Resolve(written) is var resolved
        && (resolved["additionalProperties"] is JObject || Members.Any(member => resolved[member] is JContainer { HasValues: true }));

    /// <summary>Whether a text stands for it.</summary>
    private static bool IsScalar(Contract contract, JToken? schema) =>
        schema is JObject written && contract.Resolve(written).Text("type") is "string" or "integer" or "number" or "boolean";

    private static void WarnOfCharset(Contract contract, string mediaType, JObject media)
    {
        if (MediaType.Charset(mediaType) is { } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            contract.Report(SpecCode.UnfollowedEncoding, media, $"This text is sent in UTF-8, and not in {charset}; its content type says so.");
        }
    }

    private static void WarnOfLoss(Contract contract, string mediaType, JToken? schema, JObject media, string type)
    {
        if (schema is JObject written && contract.Resolve(written) is var resolved && (resolved["properties"] ?? resolved["allOf"] ?? resolved["oneOf"] ?? resolved["anyOf"] ?? resolved["items"]) is not null)
        {
            contract.Report(SpecCode.UntypedMediaType, media, $"This client has no types for {MediaType.Essence(mediaType)}: the body is {type}, which the caller writes.");
        }
    }

    private string SentAs(string mediaType) => (Kind, MediaType.HasWildcard(mediaType), mediaType.Trim()) switch
    {
        (Json, true, _) => MediaType.Json,
        (Json, _, var exact) when MediaType.Essence(exact) == MediaType.Json && !exact.Contains(';', StringComparison.Ordinal) => MediaType.Json,
        (Text, true, _) => "text/plain; charset=utf-8",
        (Text, _, var exact) => $"{MediaType.WithoutCharset(exact)}; charset=utf-8",
        (Multipart, true, _) => "multipart/form-data",
        (Form or Multipart, _, var exact) => MediaType.Essence(exact),
        (_, true, _) => "application/octet-stream",
        (_, _, var exact) => exact,
    };
}
