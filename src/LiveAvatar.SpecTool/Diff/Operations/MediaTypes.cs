using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>The media types of a body or an answer, without their parameters and in lower case: what a server compares.</summary>
internal static class MediaTypes
{
    public static Dictionary<string, JObject> Of(JObject? holder) => (holder?["content"] as JObject ?? []).Properties()
        .Where(content => content.Value is JObject)
        .DistinctBy(content => Essence(content.Name), StringComparer.Ordinal)
        .ToDictionary(content => Essence(content.Name), content => (JObject)content.Value, StringComparer.Ordinal);

    /// <summary>The one that the client uses: JSON where there is JSON, else the first.</summary>
    public static string? Used(Dictionary<string, JObject> content) => content.Keys.FirstOrDefault(MediaType.IsJson) ?? content.Keys.FirstOrDefault();

    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
