using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class ValueRules
{
    public static ValidationProblem? Check(JObject schema, JToken value, Location at)
    {
        if (schema["const"] is { } only)
        {
            return JsonEquality.Instance.Equals(only, value) ? null : Problem("literal_error", [only], value, at);
        }

        return schema["enum"] is not JArray { Count: > 0 } allowed || allowed.Contains(value, JsonEquality.Instance)
            ? null
            : Problem(IsNamed(schema) ? "enum" : "literal_error", [.. allowed], value, at);
    }

    // In FastAPI's contracts an Enum class is a schema of its own, and a Literal stands where it is used.
    private static bool IsNamed(JObject schema) => schema.Parent?.Parent?.Parent is JProperty { Name: "schemas" };

    private static ValidationProblem Problem(string type, IReadOnlyList<JToken> allowed, JToken value, Location at)
    {
        var names = allowed.Select(entry => entry.Type == JTokenType.String ? $"'{entry}'" : entry.ToString(Formatting.None)).ToList();
        var expected = names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

        return new ValidationProblem(at, type, $"Input should be {expected}", value, new JObject { ["expected"] = expected });
    }
}
