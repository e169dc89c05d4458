using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Merges every <c>allOf</c>, and what stands beside a union, into schemas that say by themselves what they are.</summary>
internal sealed class MergeAllOf : IPass
{
    /// <summary>How often what stands beside a union may be put into its variants, one within the other: a schema that holds itself so would grow for ever.</summary>
    private const int MostSpread = 3;

    public void Apply(Contract contract)
    {
        var merger = new SchemaMerger(contract);
        foreach (var schema in contract.Schemas.Properties().ToList())
        {
            merger.Named(schema.Name);
        }

        var open = new Stack<(JObject Schema, int Spread)>(SchemaTree.Roots(contract).OfType<JObject>().Reverse().Select(root => (root, 0)));
        while (open.TryPop(out var place) || Next(merger, out place))
        {
            var (schema, spread) = place;
            var before = schema["oneOf"];
            if (spread < MostSpread || !IsToMerge(schema))
            {
                merger.Inline(schema);
            }
            else
            {
                LeaveRaw(contract, schema);
            }

            var isSpread = schema["oneOf"] is { } after && !ReferenceEquals(before, after);
            foreach (var child in SchemaTree.Children(schema).OfType<JObject>().Reverse())
            {
                open.Push((child, isSpread ? spread + 1 : spread));
            }
        }
    }

    private static bool Next(SchemaMerger merger, out (JObject Schema, int Spread) place)
    {
        var isThere = merger.Lifted.TryDequeue(out var lifted);
        place = (lifted ?? [], 0);
        return isThere;
    }

    private static bool IsToMerge(JObject schema) =>
        schema["allOf"] is not null || SchemaMerger.IsUnionWithMore(schema) || schema["oneOf"] is JArray { Count: 1 } only && only[0]["$ref"] is null;

    private static void LeaveRaw(Contract contract, JObject schema)
    {
        contract.Report(SpecCode.UntypedUnion, schema, "What stands here is a choice with more beside it, within itself without end; it is raw JSON.");
        foreach (var member in schema.Properties().Where(member => !SchemaSubstance.IsOfTheUse(member.Name)).ToList())
        {
            member.Remove();
        }
    }
}
