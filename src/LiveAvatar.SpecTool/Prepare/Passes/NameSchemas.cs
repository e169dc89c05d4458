using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Gives the named schemas their C# names and makes every reference follow. The suffixes <c>Schema</c> and <c>Enum</c> go. Where two would get one name, the
/// schema that has it without a change keeps it, and the other keeps its suffix.
/// </summary>
internal sealed class NameSchemas : IPass
{
    private static readonly string[] Suffixes = ["Schema", "Enum"];

    public void Apply(Contract contract)
    {
        var names = new NameTable(ReservedNames.Types.Concat(Groups(contract)));
        var schemas = contract.Schemas.Properties().ToList();
        var given = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var schema in schemas.OrderByDescending(IsExact))
        {
            var full = Full(contract, schema);
            var pinned = (schema.Value as JObject)?.Text(Extension.Name);
            string[] candidates = pinned is null ? [WithoutSuffix(full), full, full + "Model"] : [pinned];
            given[schema.Name] = (schema.Value as JObject)?.Text(Extension.HandWritten) ?? names.Take(contract, schema.Value, candidates);
        }

        contract.Rename(given);
    }

    /// <summary>What stood inline in another schema is named after its place, and so after the name that the other one gets.</summary>
    private static string Full(Contract contract, JProperty schema)
    {
        if (schema.Value[Extension.Place] is not JArray { Count: > 1 } place)
        {
            return CSharpName.Pascal(schema.Name);
        }

        var owner = (string)place[0]!;
        var pinned = (contract.Schemas[owner] as JObject)?.Text(Extension.Name);
        return (pinned ?? WithoutSuffix(CSharpName.Pascal(owner))) + string.Concat(place.Skip(1).Select(word => CSharpName.Pascal(word.ToString())));
    }

    private static bool IsExact(JProperty schema) => WithoutSuffix(CSharpName.Pascal(schema.Name)) == schema.Name;

    private static IEnumerable<string> Groups(Contract contract) =>
        contract.Operations.Select(operation => operation.Group).Distinct(StringComparer.Ordinal).Select(group => group + "Client");

    private static string WithoutSuffix(string name)
    {
        var suffix = Suffixes.FirstOrDefault(suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? name : WithoutSuffix(name[..^suffix.Length]);
    }
}
