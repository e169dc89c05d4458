using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>A reference with something beside it becomes the only member of a <c>oneOf</c>, since OpenAPI 3.0 ignores what stands beside a <c>$ref</c>.</summary>
internal static class SchemaReference
{
    public static void Lower(JObject schema)
    {
        if (schema.Text("$ref") is { } reference && schema.Count > 1)
        {
            schema.Remove("$ref");
            schema["oneOf"] = new JArray(new JObject { ["$ref"] = reference });
        }
    }
}
