using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>Keywords that only narrow what a schema allows, and have no form in C#: there or not is all that is told.</summary>
internal sealed class OtherKeywords : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "condition-added", Impact.Breaking, Impact.Safe, "The server refuses what doesn't meet the condition.")
    { ReachesTypes = false };

    private static readonly ChangeRule Changed = new(
        "condition-changed", Impact.Breaking, Impact.Risky, "Whether the new condition allows what the old one did can't be told.")
    { ReachesTypes = false };

    private static readonly ChangeRule Removed = new(
        "condition-removed", Impact.Safe, Impact.Risky, "Answers may come that could not come before; the client reads them, and a caller may not.")
    { ReachesTypes = false };

    private static readonly string[] Keywords =
    [
        "not", "if", "then", "else", "contains", "propertyNames", "patternProperties", "dependentRequired", "dependentSchemas", "unevaluatedItems",
        "unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema",
    ];

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        foreach (var keyword in Keywords)
        {
            var (old, now) = (pair.Old[keyword], pair.New[keyword]);
            if (!JToken.DeepEquals(old, now))
            {
                var rule = old is null ? Added : now is null ? Removed : Changed;
                comparison.Report(pair.Change(rule, $"The keyword {keyword} of {pair.Subject} was {(old is null ? "added" : now is null ? "removed" : "changed")}."));
            }
        }
    }
}
