using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Small words for reading and rewriting the tree.</summary>
internal static class JsonTree
{
    public static string? Text(this JObject map, string name) => map[name] is JValue { Type: JTokenType.String } text ? (string?)text : null;

    public static bool Flag(this JObject map, string name) => map[name] is JValue { Type: JTokenType.Boolean } flag && (bool)flag;

    /// <summary>The member of that name as an object; made when it isn't there.</summary>
    public static JObject Child(this JObject map, string name)
    {
        if (map[name] is not JObject child)
        {
            map[name] = child = [];
        }

        return child;
    }

    /// <summary>Removes the member, and returns its value free to be put elsewhere: one that still has a parent would be copied there.</summary>
    public static JToken? Take(this JObject map, string name)
    {
        if (map.Property(name, StringComparison.Ordinal) is not { } member)
        {
            return null;
        }

        var value = member.Value;
        member.Remove();
        member.Value = JValue.CreateNull();
        return value;
    }

    /// <summary>Where a schema points to: a <c>$ref</c>, or one alone in a <c>oneOf</c>, which is how a reference has siblings in the prepared dialect.</summary>
    public static string? Reference(this JObject schema) =>
        schema.Text("$ref") ?? (schema["oneOf"] is JArray { Count: 1 } alone && alone[0] is JObject only ? only.Text("$ref") : null);
}
