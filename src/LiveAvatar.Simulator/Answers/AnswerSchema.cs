using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

// The envelope is told by its shape: an object of 'code', 'data' and perhaps 'message', and of nothing else.
internal sealed record AnswerSchema(bool IsEnvelope, JToken? Data)
{
    public static AnswerSchema Of(ApiContract contract, JToken? schema)
    {
        if (schema is null || Whole(contract, schema)?["properties"] is not JObject properties)
        {
            return new AnswerSchema(false, schema);
        }

        var names = properties.Properties().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        return names.Remove("code") && names.Remove("data") && names.IsSubsetOf(["message"])
            ? new AnswerSchema(true, properties["data"])
            : new AnswerSchema(false, schema);
    }

    private static JObject? Whole(ApiContract contract, JToken schema) =>
        contract.Resolve(schema) is JObject found ? (found["allOf"] is null ? found : SchemaMerger.Merge(contract, [], found).Merged) : null;
}
