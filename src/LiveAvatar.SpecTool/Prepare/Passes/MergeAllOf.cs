using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Merges every <c>allOf</c>, and what stands beside a union, into schemas that say by themselves what they are.</summary>
internal sealed class MergeAllOf : IPass
{
    public void Apply(Contract contract)
    {
        var merger = new SchemaMerger(contract);
        foreach (var schema in contract.Schemas.Properties().ToList())
        {
            merger.Named(schema.Name);
        }

        var open = new Stack<JObject>(SchemaTree.Roots(contract).OfType<JObject>().Reverse());
        while (open.TryPop(out var schema) || merger.Lifted.TryDequeue(out schema))
        {
            merger.Inline(schema);
            foreach (var child in SchemaTree.Children(schema).OfType<JObject>().Reverse())
            {
                open.Push(child);
            }
        }
    }
}
