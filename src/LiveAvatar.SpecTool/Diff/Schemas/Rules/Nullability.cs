using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

internal sealed class Nullability : ISchemaRule
{
    private static readonly ChangeRule Became = new(
        "became-nullable", Impact.Safe, Impact.Risky, "Reading takes a null anywhere, so nothing fails in the client; but callers who relied on a value get none.");

    private static readonly ChangeRule BecameNot = new(
        "became-not-nullable", Impact.Breaking, Impact.Safe, "The server refuses the null that it took.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        if (IsNullable(pair.Old) == IsNullable(pair.New) || IsAny(pair.Old) || IsAny(pair.New))
        {
            return;
        }

        comparison.Report(IsNullable(pair.New) ? pair.Change(Became, $"{pair.Subject} may be null now.") : pair.Change(BecameNot, $"{pair.Subject} may not be null any more."));
    }

    private static bool IsNullable(SchemaView view) => view.Nullable;

    // A schema that says nothing of its type allows null too.
    private static bool IsAny(SchemaView view) => view is { Types: null, IsUnion: false, Enum: null, Properties.Count: 0 } && view["const"] is null && !view.Nullable;
}
