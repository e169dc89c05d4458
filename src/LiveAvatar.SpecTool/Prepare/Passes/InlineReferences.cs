using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Makes every operation whole by itself: shared parameters, bodies, answers and path items are copied to where they are used, so that only schemas
/// are referred to from here on.
/// </summary>
internal sealed class InlineReferences : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var path in Paths(contract).ToList())
        {
            Inline(contract, path.Value);
        }

        var items = Paths(contract).Select(path => path.Value).OfType<JObject>().ToList();
        foreach (var place in items.SelectMany(Places).ToList())
        {
            Inline(contract, place);
        }

        // Only now, since any of them may be referred to where it stood.
        foreach (var item in items)
        {
            var shared = (item.Take("parameters") as JArray ?? []).ToList();
            foreach (var operation in Operations(item))
            {
                Share(contract, operation, shared);
                Describe(operation, item);
            }
        }
    }

    private static IEnumerable<JProperty> Paths(Contract contract) => (contract.Root["paths"] as JObject ?? []).Properties();

    private static IEnumerable<JObject> Operations(JObject item) => item.Properties().Where(member => Operation.IsMethod(member.Name)).Select(member => member.Value).OfType<JObject>();

    /// <summary>Where a reference to something that is no schema may stand.</summary>
    private static IEnumerable<JToken> Places(JObject item) => Operations(item).SelectMany(operation => Parameters(operation)
        .Concat(operation["requestBody"] is { } body ? [body] : [])
        .Concat((operation["responses"] as JObject ?? []).PropertyValues()))
        .Concat(Parameters(item));

    private static JArray Parameters(JObject holder) => holder["parameters"] as JArray ?? [];

    /// <summary>What is said of the path is said of its operations, where they say nothing in its place.</summary>
    private static void Describe(JObject operation, JObject item)
    {
        if (operation["summary"] is null && operation["description"] is null && item["summary"] is { } summary)
        {
            operation["summary"] = summary;
        }

        if (operation["description"] is null && item["description"] is { } description)
        {
            operation["description"] = description;
        }
    }

    private static void Share(Contract contract, JObject operation, List<JToken> shared)
    {
        var own = Parameters(operation);
        operation["parameters"] = new JArray(DistinctParameters.Of(contract, own.Concat(shared.Select(parameter => parameter.DeepClone())), own.Count));
    }

    /// <summary>Puts a copy of what a reference leads to in the reference's place. What stands beside the reference goes before what it leads to.</summary>
    private static void Inline(Contract contract, JToken token)
    {
        if (token is not JObject holder || holder.Text("$ref") is not { } reference)
        {
            return;
        }

        var followed = new HashSet<string>(StringComparer.Ordinal);
        var copy = (JObject)holder.DeepClone();
        while (copy.Text("$ref") is { } next)
        {
            if (!followed.Add(next) || !next.StartsWith('#') || JsonPointer.Find(contract.Root, next) is not JObject target)
            {
                contract.Report(SpecCode.UnresolvedReference, holder, $"The reference {reference} points to nothing in this contract.");
                return;
            }

            copy.Remove("$ref");
            var found = (JObject)target.DeepClone();
            foreach (var beside in copy.Properties())
            {
                found[beside.Name] = beside.Value;
            }

            copy = found;
        }

        holder.Replace(copy);
    }
}
