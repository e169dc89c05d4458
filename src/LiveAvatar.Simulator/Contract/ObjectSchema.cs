using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class ObjectSchema
{
    // The schema behind references and behind 'X or null', which is X; null where there is none.
    public static JObject? Of(ApiContract contract, JToken? schema) => schema is null ? null : contract.Resolve(schema) switch
    {
        JObject found when found["anyOf"] is JArray branches => branches.Select(branch => Of(contract, branch)).OfType<JObject>().FirstOrDefault(),
        JObject found => found,
        _ => null,
    };
}
