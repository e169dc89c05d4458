using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Writes each schema in the one form that the later passes and NSwag read: a reference with siblings as the only member of a <c>oneOf</c>, and a type wherever the schema has one.
/// </summary>
internal sealed class LowerDialect : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var root in SchemaTree.Roots(contract))
        {
            Lower(contract, root);
        }
    }

    private static void Lower(Contract contract, JToken token)
    {
        if (token is not JObject schema)
        {
            var any = new JObject(); // true, or false where nothing is allowed: nothing is known of it
            Origin.Give(any, token);
            token.Replace(any);
            return;
        }

        foreach (var impossible in (schema["properties"] as JObject ?? []).Properties().Where(property => property.Value is JValue { Value: false }).ToList())
        {
            impossible.Remove();
        }

        foreach (var child in SchemaTree.Children(schema))
        {
            if (!IsAdditionalPropertiesFlag(schema, child))
            {
                Lower(contract, child);
            }
        }

        SchemaReference.Lower(schema);
        SchemaType.Lower(contract, schema);

        if (schema.Take("default") is { } value)
        {
            schema[Extension.Default] = value;
        }
    }

    /// <summary>And not a property of that name.</summary>
    private static bool IsAdditionalPropertiesFlag(JObject schema, JToken child) =>
        child is JValue && child.Parent is JProperty { Name: "additionalProperties" } keyword && ReferenceEquals(keyword.Parent, schema);
}
