using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// A number that is written as text needs a property that says so: its own, or that of the list or map that it is in. Anywhere else it stays the text that it is.
/// </summary>
internal sealed class PlaceDecimals : IPass
{
    public void Apply(Contract contract)
    {
        var placed = new HashSet<JToken>(ReferenceEqualityComparer.Instance);
        foreach (var property in contract.Schemas.PropertyValues().OfType<JObject>().SelectMany(schema => (schema["properties"] as JObject ?? []).PropertyValues().OfType<JObject>()))
        {
            Place(contract, property, property, Extension.WrittenAsText, placed);
            foreach (var item in new[] { property["items"], property["additionalProperties"] }.OfType<JObject>())
            {
                Place(contract, item, property, Extension.ItemsWrittenAsText, placed);
            }
        }

        foreach (var schema in SchemaTree.All(contract).Where(schema => schema.Flag(Extension.WrittenAsText) && !placed.Contains(schema) && schema.Parent?.Parent != contract.Schemas).ToList())
        {
            schema.Remove(Extension.WrittenAsText);
            schema["type"] = "string";
            schema.Remove("format");
        }
    }

    private static void Place(Contract contract, JObject schema, JObject property, string extension, HashSet<JToken> placed)
    {
        if (contract.Resolve(schema).Flag(Extension.WrittenAsText))
        {
            property[extension] = true;
            placed.Add(schema);
        }
    }
}
