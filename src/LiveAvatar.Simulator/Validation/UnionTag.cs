using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// What tells a union's alternatives apart: a declared discriminator, or a property that is a different constant in each of them.
internal sealed record UnionTag(string Property, bool IsDeclared, IReadOnlyDictionary<string, JToken> Branches)
{
    public static UnionTag? Find(ApiContract contract, JObject schema, JArray branches) =>
        Declared(contract, schema, branches) ?? Implied(contract, branches);

    // A value without a tag is judged by the rest of what it holds where the contract declares no discriminator.
    public bool Applies(JObject value) => IsDeclared || value[Property] is JValue { Type: JTokenType.String };

    public IEnumerable<ValidationProblem> Check(SchemaValidator validator, JObject value, Location at)
    {
        if (value[Property] is not JValue { Value: string tag })
        {
            return
            [
                new ValidationProblem(
                    at,
                    "union_tag_not_found",
                    $"Unable to extract tag using discriminator '{Property}'",
                    value,
                    new JObject { ["discriminator"] = $"'{Property}'" }),
            ];
        }

        return Branches.TryGetValue(tag, out var branch) ? validator.Check(branch, value, at.Child(tag)) : [Unknown(tag, value, at)];
    }

    // An alternative's tag may be optional in its schema; a value without it could not be read back.
    public void Write(JToken branch, JToken made)
    {
        var tag = Branches.FirstOrDefault(entry => JToken.DeepEquals(entry.Value, branch)).Key;
        if (tag is not null && made is JObject value)
        {
            value[Property] = tag;
        }
    }

    private ValidationProblem Unknown(string tag, JObject value, Location at)
    {
        var expected = string.Join(", ", Branches.Keys.Select(key => $"'{key}'"));

        return new ValidationProblem(
            at,
            "union_tag_invalid",
            $"Input tag '{tag}' found using '{Property}' does not match any of the expected tags: {expected}",
            value,
            new JObject { ["discriminator"] = $"'{Property}'", ["tag"] = tag, ["expected_tags"] = expected });
    }

    private static UnionTag? Declared(ApiContract contract, JObject schema, JArray branches)
    {
        if (schema["discriminator"] is not JObject discriminator || (string?)discriminator["propertyName"] is not { } property)
        {
            return null;
        }

        var mapping = (discriminator["mapping"] as JObject)?.Properties()
            .ToDictionary(entry => entry.Name, entry => Mapped(entry.Value), StringComparer.Ordinal);
        return new UnionTag(property, true, mapping ?? Unmapped(contract, branches, property));
    }

    // A mapping's value should be a reference's text or a schema's name. Some generators write a whole reference object; it means the same.
    private static JToken Mapped(JToken value) => value switch
    {
        JValue { Value: string text } when text.StartsWith('#') => new JObject { ["$ref"] = text },
        JValue { Value: string name } => new JObject { ["$ref"] = $"#/components/schemas/{name}" },
        _ => value,
    };

    // Without a mapping an alternative goes by its name, unless its own schema leaves the tag one value.
    private static Dictionary<string, JToken> Unmapped(ApiContract contract, JArray branches, string property) =>
        branches.Where(branch => branch["$ref"] is not null)
            .ToDictionary(branch => Constants(contract, branch).GetValueOrDefault(property) ?? BranchName.Of(branch, 0), branch => branch, StringComparer.Ordinal);

    private static UnionTag? Implied(ApiContract contract, JArray branches)
    {
        if (branches.Count < 2)
        {
            return null;
        }

        var constants = branches.Select(branch => Constants(contract, branch)).ToList();
        var property = constants[0].Keys.FirstOrDefault(name =>
            constants.TrueForAll(of => of.ContainsKey(name))
            && constants.DistinctBy(of => of[name], StringComparer.Ordinal).Count() == constants.Count);

        return property is null
            ? null
            : new UnionTag(
                property,
                false,
                constants.Zip(branches).ToDictionary(pair => pair.First[property], pair => pair.Second, StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Constants(ApiContract contract, JToken branch)
    {
        var properties = (contract.Resolve(branch) as JObject)?["properties"] as JObject ?? [];

        return (
            from property in properties.Properties()
            let schema = contract.Resolve(property.Value) as JObject
            let constant = schema?["const"] ?? (schema?["enum"] is JArray { Count: 1 } only ? only[0] : null)
            where constant?.Type == JTokenType.String
            select (property.Name, Constant: (string)constant!)).ToDictionary(pair => pair.Name, pair => pair.Constant, StringComparer.Ordinal);
    }
}
