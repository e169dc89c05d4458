using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Takes out what a client of calls has no use for: webhooks, callbacks, links, the headers of answers, tags after the first, and examples. All but examples are told, once each.</summary>
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

        if (First(answers.Select(answer => answer.Take("headers")).Append(components.Take("headers"))) is { } headers)
        {
            contract.Report(SpecCode.AnswerHeaders, headers, "Answers have headers, which become no properties: RequestOptions.OnResponse shows all headers of a call.");
        }

        if (operations.Select(operation => operation["tags"]).FirstOrDefault(tags => tags is JArray { Count: > 1 }) is { } several)
        {
            contract.Report(SpecCode.OtherTags, several, "Operations have several tags: each is among the operations of its first tag alone.");
        }

        components.Remove("examples");

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
        if (First(taken) is { } first)
        {
            contract.Report(SpecCode.IgnoredSideNotes, first, $"The contract has {what}: they are not calls, so this client has nothing for them.");
        }
    }

    private static JToken? First(IEnumerable<JToken?> taken) => taken.ToList().Find(token => token is JContainer { HasValues: true });
}
