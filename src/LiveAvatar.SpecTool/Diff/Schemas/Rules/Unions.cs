using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>What a union offers. A schema that becomes a union, or was one, counts as a union of itself alone.</summary>
internal sealed class Unions : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "variant-added", Impact.Safe, Impact.Risky, "The client keeps a variant that it doesn't know as raw JSON; a caller who tells the variants apart may not be ready.");

    private static readonly ChangeRule Removed = new(
        "variant-removed", Impact.Breaking, Impact.Safe, "The server refuses it.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        if (!pair.Old.IsUnion && !pair.New.IsUnion)
        {
            return;
        }

        var match = VariantMatch.Of(pair, comparison);
        foreach (var (old, now) in match.Kept.Where(kept => !ReferenceEquals(kept.Old.Token, pair.Old.Token) || !ReferenceEquals(kept.New.Token, pair.New.Token)))
        {
            comparison.Compare(new SchemaPair(old, now, pair.Direction, pair.Place with { Path = $"{pair.Place.Path}<{VariantMatch.Label(now)}>" }));
        }

        foreach (var variant in match.Removed)
        {
            comparison.Report(pair.Change(Removed, $"{pair.Subject} can't be {VariantMatch.Label(variant)} any more.") with { CSharp = CSharpEffect.Source });
        }

        foreach (var variant in match.Added)
        {
            comparison.Report(pair.Change(Added, $"{pair.Subject} can be {VariantMatch.Label(variant)} now."));
        }
    }
}
