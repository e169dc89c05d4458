using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class ObjectRules
{
    public static IEnumerable<ValidationProblem> Check(SchemaValidator validator, JObject schema, JToken value, Location at)
    {
        if (value is not JObject entries)
        {
            yield break;
        }

        var properties = schema["properties"] as JObject ?? [];
        foreach (var name in schema["required"] is JArray required ? required.Values<string>().OfType<string>() : [])
        {
            if (!entries.ContainsKey(name) && !IsReadOnly(validator, properties[name]))
            {
                yield return new ValidationProblem(at.Child(name), "missing", "Field required", entries);
            }
        }

        foreach (var entry in entries.Properties())
        {
            var rule = properties[entry.Name] ?? schema["additionalProperties"];
            if (rule is JValue { Value: false })
            {
                yield return new ValidationProblem(at.Child(entry.Name), "extra_forbidden", "Extra inputs are not permitted", entry.Value);
            }
            else
            {
                foreach (var problem in rule is null ? [] : validator.Check(rule, entry.Value, at.Child(entry.Name)))
                {
                    yield return problem;
                }
            }
        }
    }

    // What only the server sets may be left out of a request, required or not.
    private static bool IsReadOnly(SchemaValidator validator, JToken? schema) =>
        schema is not null && (validator.Contract.Resolve(schema) as JObject)?["readOnly"] is JValue { Value: true };
}
