using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Gives the named schemas their C# names and makes every reference follow. The suffixes <c>Schema</c> and <c>Enum</c> go. Where two would get one name, the
/// schema that has it without a change keeps it, and the other keeps its suffix, or has its symbols written out.
/// </summary>
internal sealed class NameSchemas : IPass
{
    private static readonly string[] Suffixes = ["Schema", "Enum"];

    public void Apply(Contract contract)
    {
        var schemas = contract.Schemas.Properties()
            .Where(schema => (schema.Value as JObject)?.Text(Extension.HandWritten) is null)
            .OrderByDescending(IsExact)
            .ThenByDescending(schema => SpelledName.IsPlain(schema.Name))
            .ThenBy(schema => schema.Name, StringComparer.Ordinal)
            .ToList();
        var names = new NameTable(TypeNames.BesideSchemas(contract)).TakeAll(contract, schemas.ConvertAll(schema => (schema.Value, Candidates(contract, schema))));
        var given = schemas.Zip(names).ToDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal);
        foreach (var schema in contract.Schemas.Properties().Where(schema => !given.ContainsKey(schema.Name)))
        {
            given[schema.Name] = ((JObject)schema.Value).Text(Extension.HandWritten)!;
        }

        contract.Rename(given);
    }

    private static string[] Candidates(Contract contract, JProperty schema)
    {
        if ((schema.Value as JObject)?.Text(Extension.Name) is { } pinned)
        {
            return [pinned, pinned + "Model"];
        }

        var full = Full(contract, schema);
        var spelled = SpelledName.IsPlain(schema.Name) ? full : SpelledName.Of(schema.Name);
        var isUpper = schema.Name.Length > 1 && !schema.Name.Any(char.IsLower);
        return [.. new[] { WithoutSuffix(full), full, spelled, full + (isUpper ? "Upper" : "Model"), spelled + "Model" }
            .Select(CSharpName.Type)
            .Where(name => !ReservedNames.EnumMembers.Contains(name, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)];
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
        return (pinned ?? WithoutSuffix(CSharpName.Pascal(owner))) + string.Concat(place.Skip(1).Select(word => CSharpName.Pascal(word.ToString() is { Length: > 0 } said ? said : "empty")));
    }

    private static bool IsExact(JProperty schema) => WithoutSuffix(CSharpName.Pascal(schema.Name)) == schema.Name;

    private static string WithoutSuffix(string name)
    {
        var suffix = Suffixes.FirstOrDefault(suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? name : WithoutSuffix(name[..^suffix.Length]);
    }
}
