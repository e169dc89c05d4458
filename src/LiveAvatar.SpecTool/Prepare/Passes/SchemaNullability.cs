using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Brings the ways in which a schema says "or null" to the one that NSwag understands: <c>nullable: true</c>.</summary>
internal static class SchemaNullability
{
    public static void Lower(JObject schema)
    {
        if (schema["type"] is JArray types)
        {
            var others = types.Where(type => !IsText(type, "null")).ToList();
            Mark(schema, when: others.Count < types.Count);
            schema.Remove("type");
            if (others.Count == 1)
            {
                schema["type"] = others[0];
            }
            else if (others.Count > 1 && schema["enum"] is null)
            {
                schema["oneOf"] = new JArray(others.Select(type => new JObject { ["type"] = type }));
            }
        }

        if (schema["enum"] is JArray values && values.Any(IsNull) && values.Count > 1)
        {
            schema["enum"] = new JArray(values.Where(value => !IsNull(value)));
            Mark(schema, when: true);
        }

        // An anyOf of the contract is a oneOf to us: one of these comes, and the reader finds out which.
        if (schema.Take("anyOf") is JArray choices && schema["oneOf"] is null)
        {
            schema["oneOf"] = choices;
        }

        if (schema["oneOf"] is JArray members && members.Count > 0)
        {
            var others = members.OfType<JObject>().Where(member => !IsNullSchema(member)).ToList();
            Mark(schema, when: others.Count < members.Count || others.Exists(member => member.Flag("nullable")));
            schema["oneOf"] = new JArray(others);
        }
    }

    public static bool IsNullSchema(JObject schema) =>
        IsText(schema["type"], "null")
        || (schema["enum"] is JArray { Count: 1 } values && IsNull(values[0]))
        || (schema.ContainsKey("const") && IsNull(schema["const"]!));

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
