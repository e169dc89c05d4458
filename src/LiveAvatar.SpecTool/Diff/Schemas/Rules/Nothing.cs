using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>The schema <c>false</c>, which allows nothing.</summary>
internal sealed class Nothing : ISchemaRule
{
    private static readonly ChangeRule Became = new(
        "became-forbidden", Impact.Breaking, "Nothing may stand here any more.");

    private static readonly ChangeRule BecameNot = new(
        "became-allowed", Impact.Safe, Impact.Risky, "What could not come may come now; the client keeps it as raw JSON.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        if (pair.Old.AllowsNothing != pair.New.AllowsNothing)
        {
            comparison.Report(pair.New.AllowsNothing ? pair.Change(Became, $"{pair.Subject} allows nothing any more.") : pair.Change(BecameNot, $"{pair.Subject} may hold something now."));
        }
    }
}
