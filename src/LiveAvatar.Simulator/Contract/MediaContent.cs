using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

// What stands in a 'content' for one media type. Encoding is that of a form's parts.
internal sealed record MediaContent(string MediaType, JToken? Schema, JObject? Encoding = null)
{
    // The media type without its parameters, in lower case.
    public string Name { get; } = MediaType.Split(';')[0].Trim().ToLowerInvariant();

    public bool IsJson => Name.EndsWith("/json", StringComparison.Ordinal) || Name.EndsWith("+json", StringComparison.Ordinal);

    public bool IsForm => Name == "application/x-www-form-urlencoded" || Name.StartsWith("multipart/", StringComparison.Ordinal);

    // 'image/*' stands for 'image/png'.
    public bool Takes(string mediaType)
    {
        var name = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return name == Name || Name == "*/*" || (Name.EndsWith("/*", StringComparison.Ordinal) && name.StartsWith(Name[..^1], StringComparison.Ordinal));
    }

    public static IReadOnlyList<MediaContent> ReadAll(JToken? holder) =>
    [
        .. from entry in (holder?["content"] as JObject)?.Properties() ?? []
           select new MediaContent(entry.Name, (entry.Value as JObject)?["schema"], (entry.Value as JObject)?["encoding"] as JObject),
    ];

    // The one that an API of JSON means where nobody asks for another.
    public static MediaContent? Preferred(IReadOnlyList<MediaContent> contents) => contents.FirstOrDefault(content => content.IsJson) ?? (contents is [var first, ..] ? first : null);
}
