using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Applies the actions of the overlay: what a JSONPath selects is merged with an object, or removed.</summary>
internal sealed class ApplyOverlay(Overlay overlay) : IPass
{
    // The overlay specification: objects are merged member by member, arrays are concatenated, scalars replaced.
    private static readonly JsonMergeSettings Merge = new()
    {
        MergeArrayHandling = MergeArrayHandling.Concat,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public void Apply(Contract contract)
    {
        foreach (var action in overlay.Actions)
        {
            var path = action.Text("target") ?? "";
            var targets = Select(contract, action, path);
            if (targets.Count == 0)
            {
                contract.Add(overlay.Report(SpecCode.OverlayActionWithoutMatch, action, $"The overlay's action on {path} matches nothing in this contract."));
            }

            foreach (var target in targets)
            {
                if (action.Flag("remove"))
                {
                    Remove(target);
                }
                else if (target is JContainer container && action["update"] is { } update)
                {
                    container.Merge(container is JArray ? new JArray(update) : update, Merge);
                }
            }
        }
    }

    private List<JToken> Select(Contract contract, JObject action, string path)
    {
        try
        {
            return contract.Root.SelectTokens(path).ToList();
        }
        catch (JsonException exception)
        {
            contract.Add(overlay.Report(SpecCode.BadOverlay, action, $"The overlay's target {path} is not a JSONPath that can be read: {exception.Message}"));
            return [];
        }
    }

    private static void Remove(JToken target)
    {
        if (target.Parent is JProperty member)
        {
            member.Remove();
        }
        else
        {
            target.Remove();
        }
    }
}
