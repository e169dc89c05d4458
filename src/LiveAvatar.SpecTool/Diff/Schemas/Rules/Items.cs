using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>The members of lists.</summary>
internal sealed class Items : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "items-typed", Impact.Breaking, Impact.Safe, "The server refuses lists of anything else.");

    private static readonly ChangeRule Removed = new(
        "items-untyped", Impact.Safe, Impact.Breaking, "Anything may stand in the list, which the client reads as what stood there before.");

    private static readonly ChangeRule Positions = new(
        "prefix-items-changed", Impact.Risky, "What stands at a position of the list has changed.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var (old, now) = (pair.Old["items"], pair.New["items"]);
        if (old is not null && now is not null)
        {
            comparison.Compare(new SchemaPair(comparison.ReadOld(old), comparison.ReadNew(now), pair.Direction, pair.Place.Item()));
        }
        else if ((old is null) != (now is null) && Types.IsSame(pair))
        {
            comparison.Report(old is null ? pair.Change(Added, $"The members of {pair.Subject} have a type now.") : pair.Change(Removed, $"The members of {pair.Subject} have no type any more."));
        }

        if (!JToken.DeepEquals(pair.Old["prefixItems"], pair.New["prefixItems"]))
        {
            comparison.Report(pair.Change(Positions, $"The first members of {pair.Subject} have changed."));
        }
    }
}
