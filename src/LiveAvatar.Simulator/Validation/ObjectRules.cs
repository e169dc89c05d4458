using LiveAvatar.Simulator.Answers;
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

        foreach (var problem in entries.Properties().SelectMany(entry => Entry(validator, schema, properties, entry, at.Child(entry.Name))))
        {
            yield return problem;
        }

        foreach (var problem in Whole(validator, schema, entries, at))
        {
            yield return problem;
        }
    }

    private static IEnumerable<ValidationProblem> Entry(SchemaValidator validator, JObject schema, JObject properties, JProperty entry, Location at)
    {
        if (schema["propertyNames"] is { } names && !validator.IsValid(names, new JValue(entry.Name)))
        {
            yield return new ValidationProblem(at, "value_error", "Value error, no entry may have this name", entry.Name);
        }

        var rules = (schema["patternProperties"] as JObject ?? []).Properties()
            .Where(pattern => StringRules.Matches(entry.Name, pattern.Name))
            .Select(pattern => pattern.Value)
            .Concat(properties[entry.Name] is { } own ? [own] : [])
            .ToList();
        if (rules.Count == 0 && (schema["additionalProperties"] ?? Unevaluated(schema)) is { } others)
        {
            rules.Add(others);
        }

        foreach (var rule in rules)
        {
            IEnumerable<ValidationProblem> problems = rule is JValue { Value: false }
                ? [new ValidationProblem(at, "extra_forbidden", "Extra inputs are not permitted", entry.Value)]
                : validator.Check(rule, entry.Value, at);
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<ValidationProblem> Whole(SchemaValidator validator, JObject schema, JObject entries, Location at)
    {
        if ((int?)schema["minProperties"] is { } minimum && entries.Count < minimum)
        {
            yield return new ValidationProblem(at, "too_short", $"Dictionary should have at least {minimum} items after validation, not {entries.Count}", entries);
        }

        if ((int?)schema["maxProperties"] is { } maximum && entries.Count > maximum)
        {
            yield return new ValidationProblem(at, "too_long", $"Dictionary should have at most {maximum} items after validation, not {entries.Count}", entries);
        }

        foreach (var needed in
                 from dependency in (schema["dependentRequired"] as JObject ?? []).Properties()
                 where entries.ContainsKey(dependency.Name)
                 from name in (dependency.Value as JArray ?? []).Values<string>().OfType<string>()
                 where !entries.ContainsKey(name)
                 select name)
        {
            yield return new ValidationProblem(at.Child(needed), "missing", "Field required", entries);
        }

        foreach (var problem in
                 from dependency in (schema["dependentSchemas"] as JObject ?? []).Properties()
                 where entries.ContainsKey(dependency.Name)
                 from problem in validator.Check(dependency.Value, entries, at)
                 select problem)
        {
            yield return problem;
        }
    }

    // Where no other part of the schema could have spoken of an entry.
    private static JToken? Unevaluated(JObject schema) =>
        Array.Exists(["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"], schema.ContainsKey) ? null : schema["unevaluatedProperties"];

    // What only the server sets may be left out of a request, required or not.
    private static bool IsReadOnly(SchemaValidator validator, JToken? schema) =>
        schema is not null && ValuePurpose.IsMarked(validator.Contract, schema, "readOnly");
}
