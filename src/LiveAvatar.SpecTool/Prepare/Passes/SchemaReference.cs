using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// A choice of one is that one. A reference with something beside it becomes the only member of a <c>oneOf</c>, since OpenAPI 3.0 ignores what stands beside
/// a <c>$ref</c>; anything else is merged into the schema that holds it.
/// </summary>
internal static class SchemaReference
{
    public static void Lower(JObject schema)
    {
        foreach (var choice in (string[])["oneOf", "allOf"])
        {
            if (schema[choice] is JArray { Count: 1 } list && list[0] is JObject only)
            {
                schema.Remove(choice);
                foreach (var member in only.Properties().Where(member => schema[member.Name] is null).ToList())
                {
                    schema[member.Name] = member.Value;
                }
            }
        }

        if (schema.Text("$ref") is { } reference && schema.Count > 1)
        {
            schema.Remove("$ref");
            schema["oneOf"] = new JArray(new JObject { ["$ref"] = reference });
        }
    }
}
