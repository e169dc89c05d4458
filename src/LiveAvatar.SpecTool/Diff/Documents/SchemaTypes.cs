using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Documents;

/// <summary>The types and values that a schema allows, with <c>null</c> kept apart.</summary>
internal static class SchemaTypes
{
    private const string Null = "null";

    public static bool IsNull(JObject schema) =>
        schema.Text("type") == Null
        || (schema["type"] is JArray { Count: 1 } types && IsText(types[0]))
        || (schema["enum"] is JArray { Count: 1 } values && values[0].Type == JTokenType.Null)
        || (schema.ContainsKey("const") && schema["const"]!.Type == JTokenType.Null);

    public static void Absorb(SchemaView view, JToken type)
    {
        var names = (type is JArray list ? list : new JArray(type)).Where(name => name.Type == JTokenType.String).Select(name => (string)name!).ToList();
        view.Nullable |= names.Contains(Null, StringComparer.Ordinal);

        var types = new SortedSet<string>(names.Where(name => name != Null), StringComparer.Ordinal);
        if (view.Types is not null)
        {
            types.IntersectWith(view.Types);
        }

        view.Types = types;
    }

    public static void AbsorbEnum(SchemaView view, JArray? values)
    {
        if (values is null)
        {
            return;
        }

        view.Nullable |= values.Any(value => value.Type == JTokenType.Null);
        var others = values.Where(value => value.Type != JTokenType.Null).ToList();
        view.Enum = view.Enum is null ? others : view.Enum.FindAll(value => others.Exists(other => JToken.DeepEquals(value, other)));
    }

    /// <summary>Whether every value of one type is a value of these.</summary>
    public static bool Holds(IReadOnlySet<string>? types, string type) =>
        types is null || types.Contains(type) || (type == "integer" && types.Contains("number"));

    public static string Describe(IReadOnlySet<string>? types) => types is null ? "any type" : types.Count == 0 ? "no type" : string.Join(" or ", types);

    private static bool IsText(JToken type) => type.Type == JTokenType.String && (string)type! == Null;
}
