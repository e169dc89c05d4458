using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

// Content is the media type that the value is written in, or null where it is written by a style.
internal sealed record Parameter(string Name, string In, bool Required, JToken Schema, string Style, bool Explode, MediaContent? Content)
{
    public static Parameter Read(JObject entry)
    {
        var place = (string?)entry["in"] ?? "query";
        var styles = StylesOf(place);
        var style = (string?)entry["style"] is { } said && styles.Contains(said, StringComparer.Ordinal) ? said : styles[0];
        var content = MediaContent.ReadAll(entry) is [var only, ..] ? only : null;
        return new Parameter(
            (string?)entry["name"] ?? "",
            place,
            entry["required"] is JValue { Value: true },
            entry["schema"] ?? SchemaOf(content) ?? true,
            style,
            entry["explode"] is JValue { Value: bool explode } ? explode : style == "form",
            content);
    }

    // The usual one first. A style that the place doesn't have says nothing.
    private static string[] StylesOf(string place) => place switch
    {
        "query" => ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "cookie" => ["form"],
        "path" => ["simple", "label", "matrix"],
        _ => ["simple"],
    };

    // A schema says nothing of a text in a form that is not known here, such as XML.
    private static JToken? SchemaOf(MediaContent? content) => content is { IsJson: true } or { Name: "text/plain" } ? content.Schema : null;
}
