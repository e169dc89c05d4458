using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// What stands beside a <c>$ref</c> and says what a value is holds as well, since OpenAPI 3.1: the two become an <c>allOf</c>. Before that it means nothing, and
/// goes; the words beside a reference, and that it may be null, are taken in either version.
/// </summary>
internal sealed class SettleReferences : IPass
{
    public void Apply(Contract contract)
    {
        var isAlone = contract.Root.Text("openapi")?.StartsWith("3.0", StringComparison.Ordinal) == true;
        foreach (var schema in SchemaTree.All(contract).Where(schema => schema["$ref"] is not null).ToList())
        {
            var beside = schema.Properties().Select(member => member.Name).Where(name => name != "$ref" && SchemaSubstance.IsTyping(name)).ToList();
            if (isAlone)
            {
                beside.ForEach(name => schema.Remove(name));
            }
            else if (beside.Count > 0)
            {
                var parts = schema.Take("allOf") as JArray ?? [];
                parts.AddFirst(new JObject { ["$ref"] = schema.Take("$ref") });
                schema["allOf"] = parts;
            }
        }
    }
}
