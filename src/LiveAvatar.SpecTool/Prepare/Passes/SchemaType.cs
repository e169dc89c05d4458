using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Gives a schema the type and format that it stands for, and takes formats that NSwag would read as a type which can't hold every value.</summary>
internal static class SchemaType
{
    // A file has become one already where it can be sent. In JSON there are none: what calls itself binary there is text.
    private static readonly string[] StringFormats = ["uuid", "date-time", "date", "time", "duration", "byte"];
    private static readonly string[] NumberFormats = ["float", "double", "decimal"];
    private static readonly string[] IntegerFormats = ["int32", "int64", "uint64"];

    /// <summary>Whether a format speaks of numbers alone.</summary>
    public static bool IsOfNumbers(string? format) => NumberFormats.Concat(IntegerFormats).Contains(format, StringComparer.Ordinal);

    public static void Lower(Contract contract, JObject schema)
    {
        SchemaConst.Lower(contract, schema);
        SchemaEnum.Lower(contract, schema);
        schema["type"] ??= Infer(schema);

        switch (schema.Text("type"))
        {
            case null:
                schema.Remove("type");
                break;
            case "integer":
                schema["format"] = IntegerFormat(schema);
                break;
            case "number" when IntegerFormats.Contains(schema.Text("format"), StringComparer.Ordinal):
                schema["type"] = "integer";
                schema["format"] = IntegerFormat(schema);
                break;
            case "number":
                Keep(schema, NumberFormats);
                break;
            case "string":
                LowerString(contract, schema);
                break;
            case "object":
                LowerObject(schema);
                break;
            case "array":
                schema["items"] = schema["items"] as JObject ?? [];
                break;
        }
    }

    private static string? Infer(JObject schema)
    {
        if (schema["properties"] is not null || schema["additionalProperties"] is not null)
        {
            return "object";
        }

        return schema["items"] is not null ? "array" : null;
    }

    /// <summary>An integer without a width is one of 64 bits, and so is one whose width says less than its bounds.</summary>
    private static string IntegerFormat(JObject schema)
    {
        if (schema.Text("format") == "uint64" || IsBeyond(schema["maximum"] ?? schema["exclusiveMaximum"], long.MaxValue))
        {
            return "uint64";
        }

        return schema.Text("format") is "int32" && !IsBeyond(schema["maximum"], int.MaxValue) && !IsBeyond(schema["minimum"], int.MinValue, below: true) ? "int32" : "int64";
    }

    private static bool IsBeyond(JToken? bound, decimal limit, bool below = false)
    {
        if (bound is not JValue { Type: JTokenType.Integer or JTokenType.Float } value || !decimal.TryParse(Convert.ToString(value.Value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        return below ? number < limit : number > limit;
    }

    private static void Keep(JObject schema, string[] formats)
    {
        if (!formats.Contains(schema.Text("format"), StringComparer.Ordinal))
        {
            schema.Remove("format");
        }
    }

    private static void LowerString(Contract contract, JObject schema)
    {
        if (IsInside(schema) && (schema.Text("format") == "binary" || schema.Text("contentEncoding") == "binary"))
        {
            contract.Report(SpecCode.BytesInJson, schema, "JSON has no bytes: this is a string, which the caller encodes and decodes.");
        }

        if (schema.Text("contentEncoding") == "base64")
        {
            schema["format"] = "byte";
        }

        switch (schema.Text("format"))
        {
            case "decimal":
                schema["type"] = "number";
                schema[Extension.WrittenAsText] = true;
                break;
            case "guid":
                schema["format"] = "uuid";
                break;
            default:
                Keep(schema, StringFormats);
                break;
        }
    }

    /// <summary>Whether it is part of an object or of a list; a schema by itself may be that of a file.</summary>
    private static bool IsInside(JObject schema) =>
        schema.Parent is JProperty { Name: "items" or "additionalProperties" } || schema.Parent?.Parent?.Parent is JProperty { Name: "properties" };

    /// <summary>An object with nothing known of its members is a map of raw JSON; one with known members keeps the others in the model's own map.</summary>
    private static void LowerObject(JObject schema)
    {
        if (schema["properties"] is JObject { Count: > 0 } || schema["oneOf"] is not null)
        {
            schema["additionalProperties"] = schema["additionalProperties"] is JObject { Count: > 0 } values ? values : new JValue(false);
        }
        else if (schema["additionalProperties"] is not JObject)
        {
            schema.Remove("properties");
            schema["additionalProperties"] = new JObject();
        }
    }
}
