using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

internal sealed class Types : ISchemaRule
{
    private static readonly ChangeRule Changed = new(
        "type-changed", Impact.Breaking, "What one side writes, the other can't read.");

    private static readonly ChangeRule Widened = new(
        "type-widened", Impact.Safe, Impact.Breaking, "The server may answer with a type that the client can't read here.");

    private static readonly ChangeRule Narrowed = new(
        "type-narrowed", Impact.Breaking, Impact.Safe, "The server refuses a type that it took.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var (old, now) = (pair.Old.Types, pair.New.Types);
        if (IsElsewhere(pair.Old) || IsElsewhere(pair.New) || Same(old, now))
        {
            return;
        }

        var rule = Hold(now, old) ? Widened : Hold(old, now) ? Narrowed : Changed;
        comparison.Report(pair.Change(rule, $"The type of {pair.Subject} was {SchemaTypes.Describe(old)}, and is {SchemaTypes.Describe(now)}."));
    }

    public static bool IsSame(SchemaPair pair) => Same(pair.Old.Types, pair.New.Types);

    // The rules of unions, and of the schema false, tell of these.
    private static bool IsElsewhere(SchemaView view) => view.IsUnion || view.AllowsNothing;

    private static bool Same(SortedSet<string>? old, SortedSet<string>? now) => old is null ? now is null : now is not null && old.SetEquals(now);

    private static bool Hold(SortedSet<string>? wide, SortedSet<string>? narrow) =>
        wide is null || (narrow is not null && narrow.All(type => SchemaTypes.Holds(wide, type)));
}
