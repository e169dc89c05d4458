using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>
/// Formats. Which of them the client reads as a type of their own is a matter of the passes that make it, so what a change does to an answer is told by the C# type
/// before and after.
/// </summary>
internal sealed class Formats : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "format-added", Impact.Breaking, Impact.Safe, "The server may refuse what doesn't have the format.");

    private static readonly ChangeRule Removed = new(
        "format-removed", Impact.Safe, Impact.Breaking, "The server may answer with what the client can't read as the type that it has for the format.");

    private static readonly ChangeRule Changed = new(
        "format-changed", Impact.Breaking, "What has the one format doesn't have the other.");

    private static readonly (string Narrow, string Wide)[] Ranges = [("int32", "int64"), ("float", "double"), ("int32", "double")];

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var (old, now) = (pair.Old.Text("format"), pair.New.Text("format"));
        if (old == now || !Types.IsSame(pair))
        {
            return;
        }

        var rule = old is null || IsWider(old, now) ? Added : now is null || IsWider(now, old) ? Removed : Changed;
        var change = pair.Change(rule, $"The format of {pair.Subject} was {old ?? "none"}, and is {now ?? "none"}.");
        var isReadAsBefore = pair is { Direction: Direction.Response, IsSameInCSharp: true };
        comparison.Report(isReadAsBefore ? change with { Wire = Impact.Safe } : change);
    }

    private static bool IsWider(string? wide, string? narrow) => Ranges.Contains((narrow ?? "", wide ?? ""));
}
