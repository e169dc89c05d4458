using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>The values of an enum. Ours are open: a value that is new in an answer is kept, and can be sent again.</summary>
internal sealed class Enums : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "enum-value-added", Impact.Safe, Impact.Risky, "The client keeps a value that it doesn't know; a caller who tells the values apart may not.");

    private static readonly ChangeRule Removed = new(
        "enum-value-removed", Impact.Breaking, Impact.Safe, "The server refuses the value.");

    private static readonly ChangeRule Became = new(
        "became-enum", Impact.Breaking, Impact.Safe, "The server refuses all other values.");

    private static readonly ChangeRule BecameNot = new(
        "became-not-enum", Impact.Safe, Impact.Risky, "The client keeps a value that it doesn't know; a caller who tells the values apart may not.");

    private static readonly ChangeRule Renamed = new(
        "enum-value-renamed", Impact.Safe, "Only the name in C# has changed; pin the old one in the overlay to keep it.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        switch (pair.Old.Enum, pair.New.Enum)
        {
            case (null, null):
                break;
            case (null, { } now):
                comparison.Report(pair.Change(Became, $"{pair.Subject} can only be {string.Join(", ", now.Select(SchemaPair.Show))} now."));
                break;
            case ({ }, null):
                comparison.Report(pair.Change(BecameNot, $"{pair.Subject} can be anything of its type now."));
                break;
            case var (old, now):
                CompareValues(pair, comparison, old, now);
                break;
        }
    }

    private static void CompareValues(SchemaPair pair, SchemaComparison comparison, List<JToken> old, List<JToken> now)
    {
        foreach (var value in old)
        {
            var before = comparison.CSharp.ValueName(pair, value, isOld: true);
            if (!Holds(now, value))
            {
                comparison.Report(pair.Change(Removed, $"{pair.Subject} can't be {SchemaPair.Show(value)} any more.") with { CSharp = before is null ? CSharpEffect.None : CSharpEffect.Source });
            }
            else if (before is not null && comparison.CSharp.ValueName(pair, value, isOld: false) is { } after && after != before)
            {
                comparison.Report(pair.Change(Renamed, $"The value {SchemaPair.Show(value)} of {pair.Subject} was {before} in C#, and is {after}.") with
                {
                    CSharp = CSharpEffect.Source,
                    Replacement = after,
                });
            }
        }

        foreach (var value in now.Where(value => !Holds(old, value)))
        {
            comparison.Report(pair.Change(Added, $"{pair.Subject} can be {SchemaPair.Show(value)} now."));
        }
    }

    private static bool Holds(List<JToken> values, JToken value) => values.Exists(other => JToken.DeepEquals(other, value));
}
