using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>A union that is left has no C# type: it is raw JSON.</summary>
internal sealed class LeaveUnionsRaw : IPass
{
    private static readonly string[] Typing = ["oneOf", Extension.Discriminator, "type", "format", "additionalProperties"];

    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).Where(UnionShape.IsUnion).ToList())
        {
            contract.Report(SpecCode.UntypedUnion, schema, "A union in which one can't be told from the others, since it can be anything, has no C# type; it is raw JSON. Say in the overlay what it is.");
            foreach (var member in Typing)
            {
                schema.Remove(member);
            }
        }
    }
}
