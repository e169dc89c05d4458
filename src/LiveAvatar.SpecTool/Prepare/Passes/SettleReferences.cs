using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// What stands beside a <c>$ref</c> and says what a value is holds as well, since OpenAPI 3.1: the two become an <c>allOf</c>. Before that it means nothing, and
/// goes; the words beside a reference, and that it may be null, are taken in either version.
/// </summary>
internal sealed class SettleReferences : IPass
{
    private static readonly string[] Conditions = ["if", "then", "else", "dependentSchemas"];

    public void Apply(Contract contract)
    {
        var isAlone = contract.Root.Text("openapi")?.StartsWith("3.0", StringComparison.Ordinal) == true;
        foreach (var schema in SchemaTree.All(contract).Where(schema => schema["$ref"] is not null).ToList())
        {
            var beside = schema.Properties().Where(member => member.Name != "$ref" && SaysMore(contract, schema, member)).Select(member => member.Name).ToList();
            if (isAlone)
            {
                if (beside.Exists(name => name != "type"))
                {
                    contract.Report(SpecCode.BesideReference, schema, $"OpenAPI 3.0 ignores what stands beside a $ref, so '{string.Join("', '", beside)}' is left out. Where it is meant, put the $ref into an allOf in the overlay.");
                }

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

    private static bool SaysMore(Contract contract, JObject schema, JProperty member) =>
        SchemaSubstance.IsTyping(member.Name)
        || Conditions.Contains(member.Name, StringComparer.Ordinal)
        || (member is { Name: "anyOf", Value: JArray choices } && !choices.All(choice => SchemaSubstance.OnlyNarrows(choice, contract.Resolve(schema).Text("type"))));
}
