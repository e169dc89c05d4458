using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Takes out what only narrows a value, and types nothing that isn't typed without it: that is for the server to check. It is told, once for the whole contract. The
/// schema of a text that holds JSON goes as well: the text is the caller's to read.
/// </summary>
internal sealed class LeaveConstraints : IPass
{
    private static readonly string[] Constraints =
        ["not", "if", "then", "else", "contains", "minContains", "maxContains", "dependentRequired", "dependentSchemas", "propertyNames"];

    private static readonly string[] OnlyAsFlags = ["unevaluatedItems", "unevaluatedProperties"];

    public void Apply(Contract contract)
    {
        var met = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var schema in SchemaTree.All(contract).ToList())
        {
            if (schema.Take("contentSchema") is not null)
            {
                contract.Report(SpecCode.TextWithSchema, schema, "The text here holds JSON of a schema: it is a string, which the caller writes and reads.");
            }

            foreach (var member in schema.Properties().Where(member => Constraints.Contains(member.Name, StringComparer.Ordinal) || (OnlyAsFlags.Contains(member.Name, StringComparer.Ordinal) && member.Value is JValue)).ToList())
            {
                met.Add(member.Name);
                member.Remove();
            }
        }

        if (met.Count > 0)
        {
            contract.Report(SpecCode.Constraints, contract.Root, $"What {string.Join(", ", met)} say of values is left to the server to check: C# has no types for it.");
        }
    }
}
