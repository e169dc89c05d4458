using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>What tells the variants of a union apart.</summary>
internal sealed class Discriminators : ISchemaRule
{
    private static readonly ChangeRule PropertyChanged = new(
        "discriminator-changed", Impact.Breaking, "The two sides look for the variant in different properties.");

    private static readonly ChangeRule Existence = new(
        "discriminator-added-or-removed", Impact.Risky, "The variants are told apart in another way than before.");

    private static readonly ChangeRule ValueAdded = new(
        "discriminator-value-added", Impact.Safe, Impact.Risky, "The client keeps a variant that it doesn't know as raw JSON.");

    private static readonly ChangeRule ValueRemoved = new(
        "discriminator-value-removed", Impact.Breaking, Impact.Safe, "The server doesn't know the value any more.");

    private static readonly ChangeRule ValueChanged = new(
        "discriminator-value-changed", Impact.Breaking, "The value stands for another variant.");

    public void Compare(SchemaPair pair, SchemaComparison comparison)
    {
        switch (pair.Old["discriminator"], pair.New["discriminator"])
        {
            case (JObject old, JObject now):
                CompareMapping(pair, comparison, old["mapping"] as JObject ?? [], now["mapping"] as JObject ?? []);
                if (!JToken.DeepEquals(old["propertyName"], now["propertyName"]))
                {
                    comparison.Report(pair.Change(PropertyChanged, $"{pair.Subject} was told apart by {SchemaPair.Show(old["propertyName"])}, and is by {SchemaPair.Show(now["propertyName"])}."));
                }

                break;
            case (null, null):
                break;
            case var (old, _):
                comparison.Report(pair.Change(Existence, old is null ? $"{pair.Subject} has a discriminator now." : $"{pair.Subject} has no discriminator any more."));
                break;
        }
    }

    private static void CompareMapping(SchemaPair pair, SchemaComparison comparison, JObject old, JObject now)
    {
        foreach (var entry in old.Properties().Where(entry => !JToken.DeepEquals(entry.Value, now[entry.Name])))
        {
            comparison.Report(now[entry.Name] is null
                ? pair.Change(ValueRemoved, $"The discriminator of {pair.Subject} has no value '{entry.Name}' any more.")
                : pair.Change(ValueChanged, $"The discriminator's value '{entry.Name}' of {pair.Subject} stands for another schema."));
        }

        foreach (var entry in now.Properties().Where(entry => old[entry.Name] is null))
        {
            comparison.Report(pair.Change(ValueAdded, $"The discriminator of {pair.Subject} has a value '{entry.Name}' now."));
        }
    }
}
