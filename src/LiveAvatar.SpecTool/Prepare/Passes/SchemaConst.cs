using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>A constant becomes its type and an extension: left as an enum of one value it would be a type of its own.</summary>
internal static class SchemaConst
{
    public static void Lower(Contract contract, JObject schema)
    {
        if (schema.Take("const") is not { } constant || constant.Type == JTokenType.Null)
        {
            return;
        }

        schema.Remove("enum");
        var type = TypeOf(constant);
        if (type is null || (schema["type"] is { } declared && (string?)declared != type && ((string?)declared, type) is not ("number", "integer")))
        {
            contract.Report(SpecCode.UntypedConstant, schema, $"The constant {constant.ToString(Newtonsoft.Json.Formatting.None)} has no C# form here; the property can be set to anything of its type.");
            schema["type"] ??= constant.Type switch { JTokenType.Object => "object", JTokenType.Array => "array", _ => null };
            return;
        }

        schema["type"] ??= type;
        schema.Remove("format"); // what is written is this text or number, whatever else it could be read as
        schema[Extension.Const] = constant;
    }

    /// <summary>The one text that a value can be, as the contract writes it: a constant, or an enum of one value; null where it can be another, or is no text.</summary>
    public static string? OnlyText(JObject schema) =>
        (schema["const"] ?? (schema["enum"] is JArray { Count: 1 } only ? only[0] : null)) is JValue { Value: string text } ? text : null;

    private static string? TypeOf(JToken constant) => constant.Type switch
    {
        JTokenType.String => "string",
        JTokenType.Integer when ((JValue)constant).Value is long => "integer",
        JTokenType.Float => "number",
        JTokenType.Boolean => "boolean",
        _ => null,
    };
}
