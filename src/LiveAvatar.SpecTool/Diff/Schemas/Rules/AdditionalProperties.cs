using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>Properties that a schema doesn't name: forbidden, free, or of a type.</summary>
internal sealed class AdditionalProperties : ISchemaRule
{
    private static readonly ChangeRule Closed = new(
        "additional-properties-forbidden", Impact.Risky, Impact.Safe, "The server refuses properties that the schema doesn't name; the client sends them only where a caller sets them.");

    private static readonly ChangeRule Opened = new(
        "additional-properties-allowed", Impact.Safe, "Reading keeps what it doesn't know.");

    private static readonly ChangeRule Typed = new(
        "additional-properties-typed", Impact.Breaking, Impact.Safe, "The server refuses values of another type.");

    private static readonly ChangeRule Untyped = new(
        "additional-properties-untyped", Impact.Safe, Impact.Breaking, "Values may come that the client can't read as what they were.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var (old, now) = (pair.Old["additionalProperties"], pair.New["additionalProperties"]);
        switch (IsTyped(old), IsTyped(now))
        {
            case (true, true):
                comparison.Compare(new SchemaPair(comparison.ReadOld(old!), comparison.ReadNew(now!), pair.Direction, pair.Place.At("*")));
                break;
            case (false, true):
                comparison.Report(pair.Change(Typed, $"Other properties of {pair.Subject} have a type now."));
                break;
            case (true, false) when !IsForbidden(now):
                comparison.Report(pair.Change(Untyped, $"Other properties of {pair.Subject} have no type any more."));
                break;
            case var _ when IsForbidden(old) != IsForbidden(now):
                comparison.Report(IsForbidden(now) ? pair.Change(Closed, $"{pair.Subject} takes no other properties any more.") : pair.Change(Opened, $"{pair.Subject} may hold other properties now."));
                break;
        }
    }

    private static bool IsTyped(JToken? schema) => schema is JObject { HasValues: true };

    private static bool IsForbidden(JToken? schema) => schema is JValue { Type: JTokenType.Boolean } flag && !(bool)flag;
}
