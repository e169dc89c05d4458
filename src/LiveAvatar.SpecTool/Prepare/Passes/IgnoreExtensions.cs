using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Takes out the extensions of the contract's owner. They mean nothing here, and some could bear the names by which facts are handed to the templates: only the
/// overlay, and we, may say those.
/// </summary>
internal sealed class IgnoreExtensions : IPass
{
    private const int Named = 10;

    /// <summary>Members whose own members have names of the contract's choice.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "$defs", "callbacks", "content", "definitions", "dependentSchemas", "encoding", "examples", "headers", "links", "mapping", "parameters", "pathItems",
        "patternProperties", "properties", "requestBodies", "responses", "schemas", "scopes", "securitySchemes", "variables", "webhooks",
    };

    /// <summary>Members that hold data, in which any name may stand.</summary>
    private static readonly HashSet<string> Data = new(StringComparer.Ordinal) { "const", "default", "enum", "example", "value" };

    public void Apply(Contract contract)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Clean(contract.Root, isMap: false, names);
        if (names.Count > 0)
        {
            contract.Report(SpecCode.IgnoredExtensions, contract.Root, $"Extensions of the contract mean nothing here: {string.Join(", ", names.Take(Named))}{(names.Count > Named ? $", and {names.Count - Named} more" : "")}.");
        }
    }

    private static void Clean(JToken token, bool isMap, SortedSet<string> names)
    {
        foreach (var item in token as JArray ?? [])
        {
            Clean(item, isMap: token.Parent is JProperty { Name: "security" }, names); // by the names of schemes
        }

        foreach (var member in (token as JObject ?? []).Properties().ToList())
        {
            if (!isMap && member.Name.StartsWith("x-", StringComparison.Ordinal) && !IsPinnedName(member) && !IsNamesOfValues(member))
            {
                names.Add(member.Name);
                member.Remove();
            }
            else if (isMap || !Data.Contains(member.Name))
            {
                Clean(member.Value, !isMap && Maps.Contains(member.Name), names);
            }
        }
    }

    /// <summary>Names that others' tools write beside the values of an enum are read.</summary>
    private static bool IsNamesOfValues(JProperty member) =>
        SchemaEnum.Names.Contains(member.Name, StringComparer.Ordinal) && member.Value is JArray && member.Parent?["enum"] is JArray;

    /// <summary>A name for C# may stand in the contract too, where it is one.</summary>
    private static bool IsPinnedName(JProperty member) =>
        member.Name is Extension.Name or Extension.Group && member.Value is JValue { Value: string { Length: > 0 } name } && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
