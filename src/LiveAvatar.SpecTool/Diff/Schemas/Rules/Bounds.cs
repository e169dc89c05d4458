using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>Limits of numbers, strings, lists and objects.</summary>
internal sealed class Bounds : ISchemaRule
{
    private static readonly ChangeRule Tightened = new(
        "bound-tightened", Impact.Breaking, Impact.Safe, "The server refuses what it took.")
    { ReachesTypes = false };

    private static readonly ChangeRule Loosened = new(
        "bound-loosened", Impact.Safe, Impact.Risky, "The client checks no limits of answers; a caller's own storage may have been made for the old one.")
    { ReachesTypes = false };

    private static readonly string[] Lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];
    private static readonly string[] Upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        foreach (var keyword in Lower)
        {
            Compare(pair, comparison, keyword, (old, now) => now > old);
        }

        foreach (var keyword in Upper)
        {
            Compare(pair, comparison, keyword, (old, now) => now < old);
        }

        // A multiple of six is a multiple of three. Where neither is one of the other, it is narrower for who sends, and wider for who reads.
        Compare(pair, comparison, "multipleOf", pair.Direction == Direction.Response
            ? (old, now) => old != 0 && now % old == 0
            : (old, now) => now == 0 || old % now != 0);
        CompareFlag(pair, comparison, "uniqueItems");
    }

    private static void Compare(SchemaPair pair, SchemaComparison comparison, string keyword, Func<decimal, decimal, bool> isTighter)
    {
        var (old, now) = (Number(pair.Old[keyword]), Number(pair.New[keyword]));
        if (old != now)
        {
            var tighter = old is null || (now is not null && isTighter(old.Value, now.Value));
            Report(pair, comparison, keyword, tighter);
        }
        else if (pair.Old[keyword] is JValue { Type: JTokenType.Boolean } || pair.New[keyword] is JValue { Type: JTokenType.Boolean })
        {
            CompareFlag(pair, comparison, keyword); // OpenAPI 3.0 writes exclusive bounds as flags
        }
    }

    private static void CompareFlag(SchemaPair pair, SchemaComparison comparison, string keyword)
    {
        if (pair.Old.Flag(keyword) != pair.New.Flag(keyword))
        {
            Report(pair, comparison, keyword, isTighter: pair.New.Flag(keyword));
        }
    }

    private static void Report(SchemaPair pair, SchemaComparison comparison, string keyword, bool isTighter) => comparison.Report(pair.Change(
        isTighter ? Tightened : Loosened,
        $"The {keyword} of {pair.Subject} was {SchemaPair.Show(pair.Old[keyword])}, and is {SchemaPair.Show(pair.New[keyword])}."));

    // A number beyond decimal is no limit that anybody reaches.
    private static decimal? Number(JToken? value)
    {
        try
        {
            return value is JValue { Type: JTokenType.Integer or JTokenType.Float } number ? (decimal)number : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
