using LiveAvatar.Simulator.LiveBehaviour;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class Nullability
{
    public static bool MayBeNull(JObject schema) =>
        schema["nullable"] is JValue { Value: true }
        || SchemaType.Of(schema).Contains("null", StringComparer.Ordinal)
        || LiveConventions.HidesNullability(schema);
}
