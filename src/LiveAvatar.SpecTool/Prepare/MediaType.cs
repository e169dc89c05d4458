using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>What a media type of a contract means to the client, whatever its case and its parameters.</summary>
internal static partial class MediaType
{
    public const string Json = "application/json";

    private static readonly string[] JsonByName = ["application/json", "text/json"];

    private static readonly string[] JsonLines =
        ["application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines", "application/json-lines", "application/ndjson", "application/x-ndjson"];

    private static readonly string[] TextByName =
    [
        "application/xml", "application/yaml", "application/x-yaml", "application/javascript", "application/ecmascript", "application/graphql", "application/sql",
        "application/toml", "application/x-sh", "application/rtf",
    ];

    /// <summary>Type and subtype, in lower case.</summary>
    public static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether HTTP takes it: it becomes a part of a header.</summary>
    public static bool IsValid(string mediaType) => Valid().IsMatch(mediaType);

    public static bool IsJson(string mediaType) =>
        JsonByName.Contains(Essence(mediaType), StringComparer.Ordinal) || Essence(mediaType).EndsWith("+json", StringComparison.Ordinal);

    public static bool IsForm(string mediaType) => Essence(mediaType) == "application/x-www-form-urlencoded";

    public static bool IsMultipart(string mediaType) => Essence(mediaType).StartsWith("multipart/", StringComparison.Ordinal);

    public static bool IsEventStream(string mediaType) => Essence(mediaType) == "text/event-stream";

    /// <summary>JSON, a line for each item.</summary>
    public static bool IsJsonLines(string mediaType) => JsonLines.Contains(Essence(mediaType), StringComparer.Ordinal);

    /// <summary>What people read, so that a string holds it.</summary>
    public static bool IsText(string mediaType)
    {
        var essence = Essence(mediaType);
        return essence.StartsWith("text/", StringComparison.Ordinal) || TextByName.Contains(essence, StringComparer.Ordinal)
            || essence.EndsWith("+xml", StringComparison.Ordinal) || essence.EndsWith("+yaml", StringComparison.Ordinal);
    }

    /// <summary>Whether it leaves open what comes: then JSON is what is meant, unless the schema says that it is a file.</summary>
    public static bool IsAnything(string mediaType) => Essence(mediaType) is "*/*" or "application/*" or "*";

    /// <summary>The encoding of the text, where it is said.</summary>
    public static string? Charset(string mediaType) => Parameters(mediaType).Where(IsCharset).Select(parameter => parameter.Split('=', 2)[1].Trim('"', ' ')).FirstOrDefault();

    public static string WithoutCharset(string mediaType) => string.Join("; ", Parameters(mediaType).Where(parameter => !IsCharset(parameter)).Prepend(mediaType.Split(';')[0].Trim()));

    public static bool HasWildcard(string mediaType) => Essence(mediaType).Contains('*', StringComparison.Ordinal);

    private static IEnumerable<string> Parameters(string mediaType) => mediaType.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1);

    private static bool IsCharset(string parameter) => parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*[A-Za-z0-9_!#$&^.+*-]+/[A-Za-z0-9_!#$&^.+*-]+\s*(;[ -~]*)?$|^\*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Valid();
}
