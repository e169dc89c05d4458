using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Removes the schemas that no operation reaches: the envelopes, the error bodies, and what only they used. A base class that is only there for those below it
/// doesn't bring along what else is below it.
/// </summary>
internal sealed class PruneSchemas : IPass
{
    public void Apply(Contract contract)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var bases = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(JContainer Holder, bool IsOnlyBase)>(contract.Operations.Select(operation => ((JContainer)operation.Node, false)));

        while (open.TryDequeue(out var place))
        {
            foreach (var reference in SchemaTree.References(place.Holder).Where(reference => !place.IsOnlyBase || !IsIn(reference, Extension.Subtypes)))
            {
                var isOnlyBase = IsIn(reference, Extension.Parent);
                if (Contract.NameOf((string?)reference) is { } name && (isOnlyBase ? bases : reached).Add(name) && contract.Schemas[name] is JContainer schema)
                {
                    open.Enqueue((schema, isOnlyBase));
                }
            }
        }

        reached.UnionWith(bases);
        foreach (var schema in contract.Schemas.Properties().Where(schema => !reached.Contains(schema.Name)).ToList())
        {
            schema.Remove();
        }

        foreach (var value in bases.SelectMany(name => ((contract.Schemas[name] as JObject)?[Extension.Subtypes]?["values"] as JObject ?? []).Properties()).ToList())
        {
            if (!reached.Contains(Contract.NameOf(value.Value.Value<string>("$ref")) ?? ""))
            {
                value.Remove();
            }
        }
    }

    private static bool IsIn(JValue reference, string extension) => reference.Ancestors().OfType<JProperty>().Any(member => member.Name == extension);
}
