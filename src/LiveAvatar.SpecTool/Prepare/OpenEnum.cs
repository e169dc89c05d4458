using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>A string with known values: an open enum in C#, since a server may send values that its contract doesn't have yet.</summary>
internal static class OpenEnum
{
    public static bool IsOne(JObject schema) =>
        schema.Text("type") == "string" && schema["enum"] is JArray { Count: > 0 } values && values.All(value => value.Type == JTokenType.String);
}
