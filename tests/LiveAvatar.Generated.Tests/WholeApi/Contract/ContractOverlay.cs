using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi.Contract;

/// <summary>As much of OpenAPI Overlay 1.0 as corrections need.</summary>
internal static class ContractOverlay
{
    public static void Apply(JObject document, JObject overlay)
    {
        foreach (var action in overlay["actions"]!)
        {
            foreach (var target in document.SelectTokens((string)action["target"]!).ToList())
            {
                Apply(target, action);
            }
        }
    }

    private static void Apply(JToken target, JToken action)
    {
        if ((bool?)action["remove"] == true)
        {
            (target.Parent as JProperty ?? target).Remove();
        }
        else
        {
            ((JContainer)target).Merge(action["update"]!);
        }
    }
}
