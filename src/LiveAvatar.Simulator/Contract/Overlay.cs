using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

// OpenAPI Overlay 1.0. A target that finds nothing is no error there, and whether it should be one is for the tool that owns the overlay to say.
internal static class Overlay
{
    private static readonly JsonMergeSettings Merging = new()
    {
        MergeArrayHandling = MergeArrayHandling.Concat,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static void Apply(JObject document, JObject overlay)
    {
        foreach (var action in overlay["actions"]?.OfType<JObject>() ?? [])
        {
            var target = (string?)action["target"] ?? throw new InvalidDataException("An action of the overlay has no target.");
            var found = document.SelectTokens(target).ToList(); // a list, because an action changes what its path would find

            foreach (var token in found)
            {
                Apply(action, token);
            }
        }
    }

    private static void Apply(JObject action, JToken token)
    {
        if (action["remove"] is JValue { Value: true })
        {
            (token.Parent as JProperty ?? token).Remove();
        }
        else if (action["update"] is { } update)
        {
            Update(token, update);
        }
    }

    private static void Update(JToken token, JToken update)
    {
        switch (token)
        {
            case JObject target when update is JObject:
                target.Merge(update, Merging);
                break;
            case JArray target:
                target.Add(update.DeepClone());
                break;
            default:
                token.Replace(update.DeepClone());
                break;
        }
    }
}
