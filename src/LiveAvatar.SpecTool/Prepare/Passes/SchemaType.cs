using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Gives a schema the type and format that it stands for, and takes formats that NSwag would read as a type which can't hold every value.</summary>
internal static class SchemaType
{
    private static readonly string[] StringFormats = ["uuid", "date-time", "byte", "binary"];
    private static readonly string[] NumberFormats = ["float", "double", "decimal"];

    public static void Lower(JObject schema)
    {
        LowerConst(schema);
        schema["type"] ??= Infer(schema);

        switch (schema.Text("type"))
        {
            case null:
                schema.Remove("type");
                break;
            case "integer":
                schema["format"] = schema.Text("format") is "int32" ? "int32" : "int64";
                break;
            case "number":
                Keep(schema, NumberFormats);
                break;
            case "string":
                LowerString(schema);
                break;
            case "object":
                LowerObject(schema);
                break;
            case "array":
                schema["items"] ??= new JObject();
                break;
        }
    }

    private static void LowerConst(JObject schema)
    {
        if (schema.Take("const") is JValue { Type: not JTokenType.Null } value)
        {
            schema[Extension.Const] = value;
            schema.Remove("enum");
            schema["type"] ??= value.Type switch
            {
                JTokenType.String => "string",
                JTokenType.Integer => "integer",
                JTokenType.Float => "number",
                JTokenType.Boolean => "boolean",
                _ => null,
            };
        }
    }

    private static JToken? Infer(JObject schema)
    {
        if (schema["properties"] is not null || schema["additionalProperties"] is not null)
        {
            return "object";
        }

        if (schema["items"] is not null)
        {
            return "array";
        }

        return schema["enum"] is JArray values && values.All(value => value.Type == JTokenType.String) ? "string" : null;
    }

    private static void Keep(JObject schema, string[] formats)
    {
        if (!formats.Contains(schema.Text("format"), StringComparer.Ordinal))
        {
            schema.Remove("format");
        }
    }

    private static void LowerString(JObject schema)
    {
        if (schema.Text("contentEncoding") == "base64")
        {
            schema["format"] = "byte";
        }

        if (schema.Text("format") == "decimal")
        {
            schema["type"] = "number";
            schema[Extension.WrittenAsText] = true;
        }
        else
        {
            Keep(schema, StringFormats);
        }
    }

    /// <summary>An object with nothing known of its members is a map of raw JSON; one with known members keeps the others in the model's own map.</summary>
    private static void LowerObject(JObject schema)
    {
        if (schema["properties"] is JObject { Count: > 0 } || schema["allOf"] is not null || schema["oneOf"] is not null)
        {
            schema["additionalProperties"] = false;
        }
        else if (schema["additionalProperties"] is not JObject)
        {
            schema.Remove("properties");
            schema["additionalProperties"] = new JObject();
        }
    }
}
