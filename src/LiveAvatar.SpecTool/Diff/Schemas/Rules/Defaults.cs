using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>The server's defaults, which the client never sends: what is left out means something else from now on.</summary>
internal sealed class Defaults : ISchemaRule
{
    private static readonly ChangeRule Changed = new(
        "default-changed", Impact.Risky, Impact.Safe, "The client sends no defaults: whoever leaves this out gets what the server now takes.")
    { ReachesTypes = false };

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var (old, now) = (pair.Old["default"], pair.New["default"]);
        if (pair.Direction == Direction.Request && !JToken.DeepEquals(old, now))
        {
            comparison.Report(pair.Change(Changed, $"The default of {pair.Subject} was {SchemaPair.Show(old)}, and is {SchemaPair.Show(now)}."));
        }
    }
}
