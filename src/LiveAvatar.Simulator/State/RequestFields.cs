using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

internal static class RequestFields
{
    // What a new resource knows of itself from the request that made it: what was sent, and that the rest was not (its default, or null),
    // so that an answer does not make up a description nobody wrote.
    public static JObject Of(ApiContract contract, Call call)
    {
        var fields = call.Body?.DeepClone() as JObject ?? [];
        var properties = ObjectSchema.Of(contract, call.Operation.Body?.Schema)?["properties"] as JObject ?? [];

        foreach (var property in properties.Properties().Where(property => !fields.ContainsKey(property.Name)))
        {
            fields[property.Name] = (property.Value as JObject)?["default"]?.DeepClone() ?? JValue.CreateNull();
        }

        return fields;
    }

    public static void Set(JObject fields, JToken? changes)
    {
        foreach (var change in (changes as JObject)?.Properties() ?? [])
        {
            fields[change.Name] = change.Value.DeepClone();
        }
    }
}
