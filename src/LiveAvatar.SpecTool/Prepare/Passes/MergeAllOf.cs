using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Merges every <c>allOf</c>, and what stands beside a union, into schemas that say by themselves what they are.</summary>
internal sealed class MergeAllOf : IPass
{
    /// <summary>How often what stands beside a union may be put into its variants, one within the other: a schema that holds itself so would grow for ever.</summary>
    private const int MostSpread = 3;

    /// <summary>How often anything may be merged within what was merged.</summary>
    private const int Deepest = 10;

    public void Apply(Contract contract)
    {
        var merger = new SchemaMerger(contract);
        foreach (var schema in contract.Schemas.Properties().ToList())
        {
            merger.Named(schema.Name);
        }

        var roots = new Queue<JObject>(SchemaTree.Roots(contract).OfType<JObject>());
        while (roots.TryDequeue(out var root) || merger.Lifted.TryDequeue(out root))
        {
            Merge(merger, root);
        }
    }

    private static void Merge(SchemaMerger merger, JObject root)
    {
        var open = new Stack<(JObject Schema, int Spread, int Depth)>([(root, 0, 0)]);
        while (open.TryPop(out var place))
        {
            var (schema, spread, depth) = place;
            var before = schema["oneOf"];
            var isToMerge = SchemaMerger.IsToMerge(schema);
            if (isToMerge && (spread >= MostSpread || depth >= Deepest))
            {
                merger.LeaveRaw(schema);
            }
            else
            {
                merger.Whole(schema);
            }

            var isSpread = schema["oneOf"] is { } after && !ReferenceEquals(before, after);
            foreach (var child in SchemaTree.Children(schema).OfType<JObject>().Reverse())
            {
                open.Push((child, isSpread ? spread + 1 : spread, isToMerge ? depth + 1 : depth));
            }
        }
    }
}
