using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>Regular expressions. Whether one allows more than another can't be told, so a change of one is a risk.</summary>
internal sealed class Patterns : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "pattern-added", Impact.Breaking, Impact.Safe, "The server refuses what doesn't fit.")
    { ReachesTypes = false };

    private static readonly ChangeRule Changed = new(
        "pattern-changed", Impact.Risky, "Whether the new pattern allows what the old one did can't be told.")
    { ReachesTypes = false };

    private static readonly ChangeRule Removed = new(
        "pattern-removed", Impact.Safe, Impact.Risky, "Other texts may come; the client reads them, and a caller may not.")
    { ReachesTypes = false };

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var (old, now) = (pair.Old.Text("pattern"), pair.New.Text("pattern"));
        if (old != now)
        {
            var rule = old is null ? Added : now is null ? Removed : Changed;
            comparison.Report(pair.Change(rule, $"The pattern of {pair.Subject} was {old ?? "none"}, and is {now ?? "none"}."));
        }
    }
}
