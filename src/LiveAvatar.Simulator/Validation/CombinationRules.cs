using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class CombinationRules
{
    public static IEnumerable<ValidationProblem> Check(SchemaValidator validator, JObject schema, JToken value, Location at)
    {
        var all = schema["allOf"] is JArray parts ? parts.SelectMany(part => validator.Check(part, value, at)) : [];
        var any = schema["anyOf"] is JArray anyOf ? Alternatives(validator, schema, anyOf, value, at, onlyOne: false) : [];
        var one = schema["oneOf"] is JArray oneOf ? Alternatives(validator, schema, oneOf, value, at, onlyOne: true) : [];
        var none = schema["not"] is { } not && validator.IsValid(not, value)
            ? [new ValidationProblem(at, "value_error", "Value error, the value is one that is ruled out", value)]
            : Array.Empty<ValidationProblem>();

        var then = schema["if"] is { } condition && schema[validator.IsValid(condition, value) ? "then" : "else"] is { } consequence
            ? validator.Check(consequence, value, at)
            : [];
        return all.Concat(any).Concat(one).Concat(none).Concat(then);
    }

    private static IEnumerable<ValidationProblem> Alternatives(
        SchemaValidator validator, JObject schema, JArray branches, JToken value, Location at, bool onlyOne)
    {
        var tag = value is JObject ? UnionTag.Find(validator.Contract, schema, branches) : null;
        if (tag is not null && value is JObject entries && tag.Applies(entries))
        {
            return tag.Check(validator, entries, at);
        }

        var results = branches
            .Select((branch, index) => (Branch: branch, Index: index, Problems: validator.Check(branch, value, at).ToList()))
            .ToList();

        var fitting = results.Count(result => result.Problems.Count == 0);
        if (fitting > 1 && onlyOne && tag is not null)
        {
            return [new ValidationProblem(at, "value_error", $"Value error, the value fits {fitting} alternatives, and doesn't say by '{tag.Property}' which it is", value)];
        }

        // Where nothing tells the alternatives apart, a value that fits several is the contract's mistake, and most servers take it.
        if (fitting > 0)
        {
            return [];
        }

        // 'X or null' is an optional X to FastAPI, and its problems are those of X; in a real union each problem says which alternative it is about.
        var real = results.Where(result => !SchemaType.IsNull(result.Branch)).ToList();
        return real.Count == 1
            ? real[0].Problems
            : real.SelectMany(result => validator.Check(result.Branch, value, at.Child(BranchName.Of(result.Branch, result.Index))));
    }
}
