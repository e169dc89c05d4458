using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class ArrayRules
{
    public static IEnumerable<ValidationProblem> Check(SchemaValidator validator, JObject schema, JToken value, Location at)
    {
        if (value is not JArray items)
        {
            return [];
        }

        var positions = schema["prefixItems"] as JArray ?? [];
        var rest = schema["items"] ?? schema["unevaluatedItems"];
        var inside = items.SelectMany((item, index) => (index < positions.Count ? positions[index] : rest) is { } rules ? validator.Check(rules, item, at.Child(index)) : []).ToList();

        return inside.Count > 0 ? inside : Whole(schema, items, at);
    }

    private static IEnumerable<ValidationProblem> Whole(JObject schema, JArray items, Location at)
    {
        if ((int?)schema["minItems"] is { } minimum && items.Count < minimum)
        {
            yield return Problem("too_short", "at least", "min_length", minimum);
        }

        if ((int?)schema["maxItems"] is { } maximum && items.Count > maximum)
        {
            yield return Problem("too_long", "at most", "max_length", maximum);
        }

        if (schema["uniqueItems"] is JValue { Value: true } && items.Distinct(JsonEquality.Instance).Count() < items.Count)
        {
            yield return new ValidationProblem(at, "value_error", "Value error, List items should be unique", items);
        }

        ValidationProblem Problem(string type, string relation, string key, int limit) => new(
            at,
            type,
            $"List should have {relation} {limit} {(limit == 1 ? "item" : "items")} after validation, not {items.Count}",
            items,
            new JObject { ["field_type"] = "List", [key] = limit, ["actual_length"] = items.Count });
    }
}
