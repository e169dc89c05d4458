using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>Whether a property that both contracts have must be there.</summary>
internal sealed class Required : ISchemaRule
{
    private static readonly ChangeRule Became = new(
        "property-became-required", Impact.Breaking, Impact.Safe, "The server refuses a request without it.");

    private static readonly ChangeRule BecameOptional = new(
        "property-became-optional", Impact.Safe, Impact.Risky, "Reading takes an answer without it, as null or default; a caller who relied on it gets nothing.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        foreach (var name in pair.Old.Properties.Keys.Where(pair.New.Properties.ContainsKey))
        {
            var (old, now) = (pair.Old.Required.Contains(name), pair.New.Required.Contains(name));
            if (old != now && PropertyDirection.IsIn(comparison.ReadOld(pair.Old.Properties[name]), pair.Direction) && PropertyDirection.IsIn(comparison.ReadNew(pair.New.Properties[name]), pair.Direction))
            {
                var place = pair.Place.At(name);
                var (rule, message) = now ? (Became, $"{place.Path} is required now.") : (BecameOptional, $"{place.Path} may be left out now.");
                comparison.Report(new Change(rule, pair.Direction, place, message) { Old = pair.Old.Properties[name], New = pair.New.Properties[name] });
            }
        }
    }
}
