using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>A named schema that is nothing but another one is that one: NSwag would call both by either name.</summary>
internal sealed class FollowAliases : IPass
{
    public void Apply(Contract contract)
    {
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
