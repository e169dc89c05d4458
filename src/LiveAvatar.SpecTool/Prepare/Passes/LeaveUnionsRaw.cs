using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>A union that is left after those of objects has no C# type: it is raw JSON. Of scalars that is as it should be; of anything else it is a loss.</summary>
internal sealed class LeaveUnionsRaw : IPass
{
    private static readonly string[] Typing = ["oneOf", Extension.Discriminator, "type", "format", "additionalProperties"];

    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).Where(UnionShape.IsUnion).ToList())
        {
            if (!UnionShape.Variants(schema).All(variant => IsScalar(contract.Resolve(variant))))
            {
                contract.Report(SpecCode.UntypedUnion, schema, "A union of things that are not all objects has no C# type; it is raw JSON.");
            }

            foreach (var member in Typing)
            {
                schema.Remove(member);
            }
        }
    }

    private static bool IsScalar(JObject schema) => schema.Text("type") is "string" or "integer" or "number" or "boolean";
}
