using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

internal sealed class Constants : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "const-added", Impact.Breaking, Impact.Safe, "The server refuses every other value.");

    private static readonly ChangeRule Changed = new(
        "const-changed", Impact.Breaking, "The one value that can stand here is another.");

    private static readonly ChangeRule Removed = new(
        "const-removed", Impact.Safe, Impact.Risky, "Other values may come; a caller who relied on the one may not be ready.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var (old, now) = (pair.Old["const"], pair.New["const"]);
        if (JToken.DeepEquals(old, now))
        {
            return;
        }

        var rule = old is null ? Added : now is null ? Removed : Changed;
        comparison.Report(pair.Change(rule, $"The constant of {pair.Subject} was {SchemaPair.Show(old)}, and is {SchemaPair.Show(now)}."));
    }
}
