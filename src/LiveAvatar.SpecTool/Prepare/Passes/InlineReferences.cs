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
        foreach (var path in (contract.Root["paths"] as JObject ?? []).Properties().ToList())
        {
            Inline(contract, path.Value);
            if (path.Value is JObject item)
            {
                var shared = (item.Take("parameters") as JArray ?? []).ToList();
                foreach (var operation in item.Properties().Where(member => Operation.IsMethod(member.Name)).Select(member => member.Value).OfType<JObject>())
                {
                    Inline(contract, operation, shared);
                    Describe(operation, item);
                }
            }
        }
    }

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

    private static void Inline(Contract contract, JObject operation, List<JToken> shared)
    {
        var own = operation["parameters"] as JArray ?? [];
        var ownCount = own.Count;
        foreach (var parameter in own.Concat(shared.Select(parameter => parameter.DeepClone())).ToList())
        {
            if (parameter.Parent is null)
            {
                own.Add(parameter);
            }

            Inline(contract, parameter);
        }

        operation["parameters"] = new JArray(DistinctParameters.Of(contract, own, ownCount));

        if (operation["requestBody"] is { } body)
        {
            Inline(contract, body);
        }

        foreach (var response in (operation["responses"] as JObject ?? []).Properties().ToList())
        {
            Inline(contract, response.Value);
        }
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
