using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>Properties that come and go, and what is below those that stay.</summary>
internal sealed class Properties : ISchemaRule
{
    private static readonly ChangeRule Added = new(
        "property-added", Impact.Safe, "Nobody has to send it, and reading keeps what it doesn't know.");

    private static readonly ChangeRule AddedRequired = new(
        "required-property-added", Impact.Breaking, Impact.Safe, "The server refuses a request without it, and callers don't know it yet.");

    private static readonly ChangeRule Removed = new(
        "property-removed", Impact.Risky, "The server takes no notice of it any more, or leaves it out; whatever it did for callers is gone.");

    private static readonly ChangeRule RequiredRemoved = new(
        "required-property-removed", Impact.Risky, Impact.Breaking, "Callers could rely on it.");

    private static readonly ChangeRule RemovedFromClosed = new(
        "property-forbidden", Impact.Breaking, Impact.Risky, "The object takes no properties that it doesn't name, so the server refuses it.");

    private static readonly ChangeRule Deprecated = new(
        "property-deprecated", Impact.Safe, "It works as before; the compiler warns of it.")
    { ReachesTypes = false };

    private static readonly ChangeRule Restored = new(
        "property-not-deprecated", Impact.Safe, "It may be used again.")
    { ReachesTypes = false };

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        var old = In(pair.Old, pair.Direction, comparison.ReadOld);
        var now = In(pair.New, pair.Direction, comparison.ReadNew);
        foreach (var (name, view) in old)
        {
            if (now.TryGetValue(name, out var other))
            {
                CompareKept(new SchemaPair(view, other, pair.Direction, pair.Place.At(name)) { IsSameInCSharp = comparison.CSharp.IsSame(view.Token, other.Token) }, comparison);
            }
            else
            {
                ReportRemoved(pair, comparison, name, view, Replacement.Of(name, view, old, now));
            }
        }

        foreach (var (name, view) in now.Where(property => !old.ContainsKey(property.Key)))
        {
            var place = pair.Place.At(name);
            var (rule, message) = pair.New.Required.Contains(name) ? (AddedRequired, $"{place.Path} was added, and is required.") : (Added, $"{place.Path} was added.");
            comparison.Report(new Change(rule, pair.Direction, place, message) { New = view.Token });
        }
    }

    private static Dictionary<string, SchemaView> In(SchemaView schema, Direction direction, Func<JToken, SchemaView> read) => schema.Properties
        .Select(property => (property.Key, View: read(property.Value)))
        .Where(property => PropertyDirection.IsIn(property.View, direction))
        .ToDictionary(property => property.Key, property => property.View, StringComparer.Ordinal);

    private static void CompareKept(SchemaPair pair, SchemaComparison comparison)
    {
        comparison.CSharp.CompareMembers(pair);
        var (old, now) = (pair.Old.Flag("deprecated"), pair.New.Flag("deprecated"));
        if (old != now)
        {
            comparison.Report(now
                ? pair.Change(Deprecated, $"{pair.Subject} is deprecated now.") with { CSharp = CSharpEffect.Warning }
                : pair.Change(Restored, $"{pair.Subject} is no longer deprecated."));
        }

        comparison.Compare(pair);
    }

    private static void ReportRemoved(SchemaPair pair, SchemaComparison comparison, string name, SchemaView view, string? replacement)
    {
        var isClosed = pair.New["additionalProperties"] is JValue { Type: JTokenType.Boolean } rest && !(bool)rest;
        var rule = isClosed && pair.Direction == Direction.Request ? RemovedFromClosed : pair.Old.Required.Contains(name) ? RequiredRemoved : Removed;
        var place = pair.Place.At(name);
        var instead = replacement is null ? "" : $" {replacement} is like it.";
        comparison.Report(new Change(rule, pair.Direction, place, $"{place.Path} was removed.{instead}")
        {
            CSharp = CSharpEffect.Source,
            Replacement = replacement,
            Old = view.Token,
            New = pair.New.Token,
        });
    }
}
