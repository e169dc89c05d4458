using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Makes nullable what the published contract shows as plain though the API answers null: FastAPI's <c>Optional</c> lost its null on the way, but left
/// <c>title</c> before <c>type</c>. On only where the overlay says so.
/// </summary>
internal sealed class RevealNullability(Overlay overlay) : IPass
{
    public void Apply(Contract contract)
    {
        if (!overlay.NullableWhereTitlePrecedesType)
        {
            return;
        }

        foreach (var property in SchemaTree.All(contract).SelectMany(Properties).Where(TitlePrecedesType))
        {
            property["type"] = new JArray(property["type"]!, "null");
        }
    }

    private static IEnumerable<JObject> Properties(JObject schema) =>
        (schema["properties"] as JObject ?? []).Properties().Select(property => property.Value).OfType<JObject>();

    private static bool TitlePrecedesType(JObject schema)
    {
        var names = schema.Properties().Select(member => member.Name).ToList();
        var title = names.IndexOf("title");
        return title >= 0 && title < names.IndexOf("type") && schema["type"] is JValue;
    }
}
