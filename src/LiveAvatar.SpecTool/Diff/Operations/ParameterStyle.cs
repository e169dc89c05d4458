using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>How a parameter is written into a request, with OpenAPI's defaults.</summary>
internal sealed record ParameterStyle(string Style, bool Explode)
{
    public static ParameterStyle Of(JObject parameter)
    {
        if (parameter["content"] is JObject content)
        {
            return new ParameterStyle(content.Properties().FirstOrDefault()?.Name ?? "content", Explode: false);
        }

        var style = parameter.Text("style") ?? (parameter.Text("in") is "query" or "cookie" ? "form" : "simple");
        var explode = parameter["explode"] is JValue { Type: JTokenType.Boolean } flag ? (bool)flag : style == "form";

        return new ParameterStyle(style, explode && parameter["schema"] is JObject schema && MayHoldMany(schema["type"]));
    }

    public override string ToString() => Explode ? $"{Style}, exploded" : Style;

    // One value is written the same way, exploded or not.
    private static bool MayHoldMany(JToken? type) => type is null || new JArray(type).DescendantsAndSelf().OfType<JValue>().Any(name => name.Value is "array" or "object");
}
