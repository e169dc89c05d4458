using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class ObjectSchema
{
    private const int DeepEnough = 20;

    // The schema behind references and behind 'X or null', which is X; null where there is none.
    public static JObject? Of(ApiContract contract, JToken? schema) => Of(contract, schema, 0);

    private static JObject? Of(ApiContract contract, JToken? schema, int depth) => schema is null || depth > DeepEnough ? null : contract.Resolve(schema) switch
    {
        JObject found when found["anyOf"] is JArray branches => branches.Select(branch => Of(contract, branch, depth + 1)).OfType<JObject>().FirstOrDefault(),
        JObject found => found,
        _ => null,
    };
}
