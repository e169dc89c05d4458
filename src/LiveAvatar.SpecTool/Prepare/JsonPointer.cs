using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>JSON Pointer (RFC 6901) in the form of a URI fragment, as <c>$ref</c> writes it.</summary>
internal static class JsonPointer
{
    public const string Root = "#";

    public static string Append(string pointer, string segment) =>
        $"{pointer}/{segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static IEnumerable<string> Segments(string pointer) => pointer
        .Split('/')
        .Skip(1)
        .Select(segment => Uri.UnescapeDataString(segment)
            .Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal));

    /// <param name="root">Where the pointer starts.</param>
    /// <param name="pointer">The pointer.</param>
    /// <param name="behind">What an object stands for that has no such member.</param>
    public static JToken? Find(JToken root, string pointer, Func<JObject, JToken?>? behind = null)
    {
        JToken? found = root;
        foreach (var segment in Segments(pointer))
        {
            found = found switch
            {
                JObject map => map[segment] ?? (behind?.Invoke(map) as JObject)?[segment],
                JArray list when int.TryParse(segment, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < list.Count => list[index],
                _ => null,
            };
        }

        return found;
    }
}
