using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>A named schema that is nothing but another one is that one: NSwag would call both by either name.</summary>
internal sealed class FollowAliases : IPass
{
    public void Apply(Contract contract) => Follow(contract);

    /// <summary>Puts every schema in the place of its other names.</summary>
    /// <returns>Whether there was any.</returns>
    public static bool Follow(Contract contract)
    {
        if (contract.Schemas.Properties().FirstOrDefault(schema => Target(contract, End(contract, schema.Name)) is not null) is { } endless)
        {
            contract.Report(SpecCode.EndlessSchema, endless.Value, $"The schema {endless.Name} is another name for itself, so no value can be one. Say in the overlay what it is.");
            return false;
        }

        var aliases = contract.Schemas.Properties().Where(schema => Target(contract, schema.Name) is not null).Select(schema => schema.Name).ToList();
        var ends = aliases.ToDictionary(alias => alias, alias => End(contract, alias), StringComparer.Ordinal);
        foreach (var reference in SchemaTree.References(contract.Root).ToList())
        {
            if (Contract.NameOf((string?)reference) is { } name && ends.TryGetValue(name, out var end))
            {
                reference.Value = Contract.RefTo(end);
            }
        }

        foreach (var alias in aliases)
        {
            contract.Schemas.Remove(alias);
        }

        return aliases.Count > 0;
    }

    private static string? Target(Contract contract, string name) =>
        Contract.NameOf((contract.Schemas[name] as JObject)?.Reference()) is { } target && contract.Schemas.ContainsKey(target) ? target : null;

    private static string End(Contract contract, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(name) && Target(contract, name) is { } next)
        {
            name = next;
        }

        return name;
    }
}
