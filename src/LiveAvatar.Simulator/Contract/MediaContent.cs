using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

// What stands in a 'content' for one media type. Encoding is that of a form's parts.
internal sealed record MediaContent(string MediaType, JToken? Schema, JObject? Encoding = null)
{
    // The media type without its parameters, in lower case.
    public string Name { get; } = MediaType.Split(';')[0].Trim().ToLowerInvariant();

    public bool IsJson => Name.EndsWith("/json", StringComparison.Ordinal) || Name.EndsWith("+json", StringComparison.Ordinal);

    public bool IsForm => Name == "application/x-www-form-urlencoded" || Name.StartsWith("multipart/", StringComparison.Ordinal);

    public bool IsRange => Name.Contains('*', StringComparison.Ordinal);

    public bool IsLines => Name is "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonl" or "application/jsonlines" or "application/x-jsonlines" or "application/json-lines";

    // What is told by its name to be read by people.
    public bool IsText => Name.StartsWith("text/", StringComparison.Ordinal) || Name.EndsWith("xml", StringComparison.Ordinal) || Name.EndsWith("yaml", StringComparison.Ordinal);

    // 'image/*' stands for 'image/png'.
    public bool Takes(string mediaType)
    {
        var name = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return name == Name || Name == "*/*" || (Name.EndsWith("/*", StringComparison.Ordinal) && name.StartsWith(Name[..^1], StringComparison.Ordinal));
    }

    public static IReadOnlyList<MediaContent> ReadAll(JToken? holder) =>
    [
        .. from entry in (holder?["content"] as JObject)?.Properties() ?? []
           let content = entry.Value as JObject
           select new MediaContent(entry.Name, content?["schema"] ?? ListOf(content?["itemSchema"]), content?["encoding"] as JObject),
    ];

    // What is a stream of items has the schema of one of them, beside that of all or instead of it.
    private static JObject? ListOf(JToken? item) => item is null ? null : new JObject { ["type"] = "array", ["items"] = item.DeepClone() };

    // The one that an API of JSON means where nobody asks for another.
    public static MediaContent? Preferred(IReadOnlyList<MediaContent> contents) => contents.FirstOrDefault(content => content.IsJson) ?? (contents is [var first, ..] ? first : null);
}
