using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Brings the ways in which a schema says "or null" to the one that NSwag understands: <c>nullable: true</c>. Every choice becomes a <c>oneOf</c>.</summary>
internal static class SchemaNullability
{
    /// <summary>The keywords that speak of one type alone.</summary>
    private static readonly Dictionary<string, string> TypeOf = new(StringComparer.Ordinal)
    {
        ["properties"] = "object",
        ["required"] = "object",
        ["additionalProperties"] = "object",
        ["patternProperties"] = "object",
        ["items"] = "array",
        ["prefixItems"] = "array",
        ["contentEncoding"] = "string",
    };

    public static void Lower(Contract contract, JObject schema)
    {
        SplitTypes(contract, schema);
        SplitValues(schema);

        if (schema["enum"] is JArray values && values.Any(IsNull) && values.Count > 1)
        {
            schema["enum"] = new JArray(values.Where(value => !IsNull(value)));
            Mark(schema, when: true);
        }

        // An anyOf of the contract is a oneOf to us: one of these comes, and the reader finds out which.
        if (schema.Take("anyOf") is JArray choices)
        {
            AddChoice(contract, schema, choices);
        }

        if (schema["oneOf"] is JArray members)
        {
            LowerChoice(contract, schema, members);
        }

        if (IsNullSchema(schema))
        {
            schema["type"] = "null";
        }
    }

    public static bool IsNullSchema(JObject schema) =>
        IsText(schema["type"], "null")
        || (schema["enum"] is JArray { Count: 1 } values && IsNull(values[0]))
        || (schema.ContainsKey("const") && IsNull(schema["const"]!));

    /// <summary>A list of types is a choice between them, each with the keywords that speak of it.</summary>
    private static void SplitTypes(Contract contract, JObject schema)
    {
        if (schema["type"] is not JArray types)
        {
            return;
        }

        var others = types.Select(type => (string)type!).Where(type => type != "null").Distinct(StringComparer.Ordinal).ToList();
        if (others is ["integer", "number"] or ["number", "integer"])
        {
            others = ["number"];
        }

        // ASP.NET Core says of each number that it may come as text: it is read either way, and sent as a number.
        if (others.Count == 2 && others.Contains("string", StringComparer.Ordinal) && others.Find(type => type is "integer" or "number") is { } number && SchemaType.IsOfNumbers(schema.Text("format")))
        {
            others = [number];
        }

        Mark(schema, when: types.Any(type => IsText(type, "null")));
        schema.Remove("type");
        if (others.Count < 2)
        {
            schema["type"] = others.Count == 1 ? others[0] : "null";
        }
        else if (schema["enum"] is null && schema["const"] is null)
        {
            AddChoice(contract, schema, new JArray(others.Select(type => One(schema, type))));
            foreach (var keyword in TypeOf.Keys)
            {
                schema.Remove(keyword);
            }

            schema.Remove("format");
        }
    }

    /// <summary>Values of several kinds are a choice between the kinds, each with its values.</summary>
    private static void SplitValues(JObject schema)
    {
        if (schema["type"] is not null || schema["enum"] is not JArray values || schema["oneOf"] is not null || schema["anyOf"] is not null)
        {
            return;
        }

        var kinds = values.Where(value => !IsNull(value)).GroupBy(KindOf, StringComparer.Ordinal).ToList();
        if (kinds.Count < 2 || kinds.Exists(kind => kind.Key is null) || kinds.TrueForAll(kind => kind.Key is "integer" or "number"))
        {
            return;
        }

        Mark(schema, when: values.Any(IsNull));
        schema.Remove("enum");
        schema["oneOf"] = new JArray(kinds.Select(kind => new JObject { ["type"] = kind.Key, ["enum"] = new JArray(kind) }));
    }

    private static string? KindOf(JToken value) => value.Type switch
    {
        JTokenType.String => "string",
        JTokenType.Integer => "integer",
        JTokenType.Float => "number",
        JTokenType.Boolean => "boolean",
        _ => null,
    };

    private static JObject One(JObject schema, string type)
    {
        var one = new JObject { ["type"] = type };
        foreach (var keyword in TypeOf.Where(keyword => keyword.Value == type && schema[keyword.Key] is not null))
        {
            one[keyword.Key] = schema[keyword.Key]!.DeepClone();
        }

        if (type is "string" or "integer" or "number" && schema["format"] is { } format)
        {
            one["format"] = format;
        }

        return one;
    }

    /// <summary>Two choices both have to hold.</summary>
    private static void AddChoice(Contract contract, JObject schema, JArray choices)
    {
        if (schema["oneOf"] is null)
        {
            schema["oneOf"] = choices;
            return;
        }

        if (schema["allOf"] is not JArray parts)
        {
            schema["allOf"] = parts = [];
        }

        parts.Add(new JObject { ["oneOf"] = choices });
        LowerChoice(contract, (JObject)parts.Last!, choices);
    }

    private static void LowerChoice(Contract contract, JObject schema, JArray members)
    {
        if (members.Any(member => member is JValue { Value: true } || (member is JObject any && SaysNothing(any))) && members.Count > 1)
        {
            if (members.OfType<JObject>().Any(member => !SaysNothing(member) && !IsNullSchema(member)))
            {
                contract.Report(SpecCode.UntypedUnion, schema, "One of these, or anything, is anything: what is said of the others has no C# type. Say in the overlay what it is.");
            }

            schema.Remove("oneOf");
            return;
        }

        var others = members.OfType<JObject>().Where(member => !IsNullSchema(member)).ToList();
        if (!others.TrueForAll(IsNullOfAConverter))
        {
            others.RemoveAll(IsNullOfAConverter);
        }

        Mark(schema, when: others.Count < members.Count(member => member is JObject) || others.Exists(member => member.Flag("nullable")));
        foreach (var member in others)
        {
            member.Remove("nullable");
        }

        if (others.Count == 0)
        {
            schema.Remove("oneOf");
            schema["type"] = "null";
        }
        else
        {
            schema["oneOf"] = new JArray(others);
        }
    }

    /// <summary>What converters from JSON Schema to OpenAPI 3.0 make of <c>type: null</c>.</summary>
    private static bool IsNullOfAConverter(JObject schema) => schema.Flag("nullable") && !SchemaSubstance.HasAny(schema);

    private static bool SaysNothing(JObject schema) => !SchemaSubstance.HasAny(schema) && schema["anyOf"] is null && schema["nullable"] is null;

    private static void Mark(JObject schema, bool when)
    {
        if (when)
        {
            schema["nullable"] = true;
        }
    }

    private static bool IsNull(JToken value) => value.Type == JTokenType.Null;

    private static bool IsText(JToken? value, string text) => value is JValue { Type: JTokenType.String } && (string?)value == text;
}
