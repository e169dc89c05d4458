using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Takes out what a client of calls has no use for: webhooks, callbacks, links, examples and the headers of answers. The first three are told, once each.</summary>
internal sealed class IgnoreSideNotes : IPass
{
    private static readonly string[] Examples = ["example", "examples"];

    public void Apply(Contract contract)
    {
        var components = contract.Root.Child("components");
        var operations = contract.Operations.Select(operation => operation.Node).Concat(Objects(components["pathItems"]).SelectMany(Objects)).ToList();
        var answers = operations.SelectMany(operation => Objects(operation["responses"])).Concat(Objects(components["responses"])).ToList();
        var holders = operations.SelectMany(operation => (operation["parameters"] as JArray ?? []).OfType<JObject>().Append(operation["requestBody"] as JObject))
            .OfType<JObject>().Concat(answers).Concat(Objects(components["parameters"])).Concat(Objects(components["requestBodies"])).ToList();

        Tell(contract, "webhooks", contract.Root.Take("webhooks"));
        Tell(contract, "callbacks", operations.Select(operation => operation.Take("callbacks")).Append(components.Take("callbacks")).ToArray());
        Tell(contract, "links", answers.Select(answer => answer.Take("links")).Append(components.Take("links")).ToArray());

        components.Remove("examples");
        components.Remove("headers");
        foreach (var answer in answers)
        {
            answer.Remove("headers");
        }

        foreach (var holder in holders.Concat(holders.SelectMany(holder => Objects(holder["content"]))))
        {
            foreach (var example in Examples)
            {
                holder.Remove(example);
            }
        }
    }

    private static List<JObject> Objects(JToken? map) => (map as JObject ?? []).Properties().Select(member => member.Value).OfType<JObject>().ToList();

    private static void Tell(Contract contract, string what, params JToken?[] taken)
    {
        if (taken.FirstOrDefault(token => token is JContainer { HasValues: true }) is { } first)
        {
            contract.Report(SpecCode.IgnoredSideNotes, first, $"The contract has {what}: they are not calls, so this client has nothing for them.");
        }
    }
}
