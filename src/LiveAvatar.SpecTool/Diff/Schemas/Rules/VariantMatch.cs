using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>Which variant of the old union is which of the new: told by their constants, else by the names of their schemas, else by how they are written.</summary>
internal sealed record VariantMatch(IReadOnlyList<(SchemaView Old, SchemaView New)> Kept, IReadOnlyList<SchemaView> Removed, IReadOnlyList<SchemaView> Added)
{
    public static VariantMatch Of(SchemaPair pair, SchemaComparison comparison)
    {
        var old = Variants(pair.Old, comparison.ReadOld);
        var now = Variants(pair.New, comparison.ReadNew);
        var kept = new List<(SchemaView, SchemaView)>();
        foreach (var key in (Func<SchemaView, string?>[])[view => view.Reference, Constant, Written])
        {
            foreach (var variant in old.ToList())
            {
                if (key(variant) is { } value && now.Find(other => key(other) == value) is { } same)
                {
                    kept.Add((variant, same));
                    old.Remove(variant);
                    now.Remove(same);
                }
            }
        }

        // One that is left on each side, of the same type, is that one changed.
        if (pair.Old.IsUnion && pair.New.IsUnion && old is [var before] && now is [var after] && (before.Types ?? []).SetEquals(after.Types ?? []))
        {
            return new VariantMatch([.. kept, (before, after)], [], []);
        }

        return new VariantMatch(kept, old, now);
    }

    /// <summary>What to call a variant in a sentence.</summary>
    public static string Label(SchemaView view) =>
        view.Reference is { } reference ? SchemaComparison.NameOf(reference) : Constant(view) ?? view.Text("title") ?? SchemaTypes.Describe(view.Types);

    private static List<SchemaView> Variants(SchemaView view, Func<JToken, SchemaView> read) => view.IsUnion ? view.Variants.ConvertAll(variant => read(variant)) : [view];

    /// <summary>The first property that can have one value only.</summary>
    private static string? Constant(SchemaView view) => view.Properties
        .Select(property => (property.Value as JObject)?["const"] ?? ((property.Value as JObject)?["enum"] is JArray { Count: 1 } values ? values[0] : null))
        .FirstOrDefault(value => value is not null)?.ToString();

    private static string Written(SchemaView view) => view.Token.ToString(Newtonsoft.Json.Formatting.None);
}
