using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>The kinds of scalars that JSON tells apart, as C# calls them.</summary>
internal static class ScalarKind
{
    public const string Integer = "Integer";

    private const string Text = "Text";
    private const string Number = "Number";
    private const string Flag = "Flag";

    private static readonly string[] All = [Text, Integer, Number, Flag];

    public static string? Of(JObject schema) => schema.Text("type") switch
    {
        _ when schema["properties"] is not null => null,
        "string" => Text,
        "integer" => Integer,
        "number" => schema.Flag(Extension.WrittenAsText) ? Text : Number,
        "boolean" => Flag,
        _ => null,
    };

    /// <summary>Where it stands among the kinds; below 0 for what is none.</summary>
    public static int Order(string kind) => Array.IndexOf(All, kind);

    /// <summary>Whether it is of its kind, and nothing else is known of it but bounds.</summary>
    public static bool IsPlain(JObject schema) => schema.Text("type") is not null
        && schema["enum"] is null
        && schema[Extension.Const] is null
        && !schema.Flag(Extension.WrittenAsText)
        && schema.Text("format") is null or "int64";

    /// <summary>The kind alone.</summary>
    public static JObject Plain(JObject schema) => new(schema.Properties().Where(member => member.Name is "type" or "format"));

    /// <summary>A text that is always the same one is an enum of that value; of other constants, the kind is left.</summary>
    public static void KeepConstant(JObject schema)
    {
        if (schema.Take(Extension.Const) is { Type: JTokenType.String } constant && schema.Text("type") == "string")
        {
            schema["enum"] = new JArray(constant);
        }
    }

    /// <summary>What to call the property that gives a value of that kind.</summary>
    public static string PropertyName(string kind, JObject schema) => kind != Text ? kind : schema.Text("format") switch
    {
        "date-time" => "DateTime",
        "date" => "Date",
        "time" => "Time",
        "duration" => "Duration",
        "uuid" => "Guid",
        "byte" => "Bytes",
        _ => kind,
    };

    public static string Description(string kind) => kind switch
    {
        Text => "The text; null where the value is something else.",
        Flag => "Whether it is true or false; null where the value is something else.",
        _ => "The number; null where the value is something else.",
    };

    /// <summary>How it is written in JSON. An integer is a number, unless there is a kind of its own for it.</summary>
    public static IEnumerable<string> Tokens(string kind, bool hasIntegers) => kind switch
    {
        Text => ["String"],
        Integer => ["Integer"],
        Number => hasIntegers ? ["Float"] : ["Integer", "Float"],
        _ => ["Boolean"],
    };
}
