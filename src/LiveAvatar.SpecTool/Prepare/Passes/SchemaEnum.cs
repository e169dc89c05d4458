using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Texts with known values become an open enum. Numbers with known values have no names to give to C#: they stay numbers, and the documentation says which.
/// </summary>
internal static class SchemaEnum
{
    /// <summary>What the tools of others write the names of the values in.</summary>
    public static readonly string[] Names = ["x-enumNames", "x-enum-varnames"];

    public static void Lower(Contract contract, JObject schema)
    {
        if (schema["enum"] is not JArray values)
        {
            return;
        }

        if (values.FirstOrDefault(value => value is JContainer) is { } part)
        {
            contract.Report(SpecCode.UntypedConstant, part, "Objects and lists among the values of an enum have no C# form here; the property can be set to anything of its type.");
        }

        schema["type"] ??= Infer(values);
        if (schema.Text("type") == "string")
        {
            // YAML makes a number of 1 and a boolean of yes; on the wire they are texts.
            schema["enum"] = new JArray(values.OfType<JValue>().Where(value => value.Type != JTokenType.Null).Select(Text).Distinct(StringComparer.Ordinal));
            schema.Remove("format");
            KeepNames(schema, values.Count);
        }
        else
        {
            schema[Extension.Values] = new JArray(values.Zip(NamesOf(schema, values.Count), (value, name) => name is null ? value.ToString(Newtonsoft.Json.Formatting.None) : $"{value} ({name})"));
            schema.Remove("enum");
        }

        if (schema["type"]?.Type == JTokenType.Null)
        {
            schema.Remove("type");
        }
    }

    private static JToken? Infer(JArray values) => values.Select(value => value.Type).Distinct().ToList() switch
    {
        [JTokenType.String] => "string",
        [JTokenType.Integer] => "integer",
        [JTokenType.Boolean] => "boolean",
        var types when types.TrueForAll(type => type is JTokenType.Integer or JTokenType.Float) => "number",
        _ => null,
    };

    private static string Text(JValue value) => value.Value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "";

    private static void KeepNames(JObject schema, int count)
    {
        if (((JArray)schema["enum"]!).Count == count && NamesOf(schema, count).ToList() is var names && names.TrueForAll(name => name is not null))
        {
            schema[Extension.ValueNames] = new JArray(names);
        }
    }

    /// <summary>The names that the tools of others write beside the values.</summary>
    private static IEnumerable<string?> NamesOf(JObject schema, int count) =>
        Names.Select(name => schema[name]).OfType<JArray>().FirstOrDefault(names => names.Count == count)?.Select(name => name.Type == JTokenType.String ? (string?)name : null)
        ?? Enumerable.Repeat<string?>(null, count);
}
