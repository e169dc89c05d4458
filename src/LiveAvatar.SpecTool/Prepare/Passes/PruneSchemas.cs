using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Removes the schemas that no operation reaches: the envelopes, the error bodies, and what only they used.</summary>
internal sealed class PruneSchemas : IPass
{
    public void Apply(Contract contract)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<JContainer>(contract.Operations.Select(operation => operation.Node));

        while (open.TryDequeue(out var holder))
        {
            foreach (var reference in SchemaTree.References(holder))
            {
                if (Contract.NameOf((string?)reference) is { } name && reached.Add(name) && contract.Schemas[name] is JContainer schema)
                {
                    open.Enqueue(schema);
                }
            }
        }

        foreach (var schema in contract.Schemas.Properties().Where(schema => !reached.Contains(schema.Name)).ToList())
        {
            schema.Remove();
        }
    }
}
