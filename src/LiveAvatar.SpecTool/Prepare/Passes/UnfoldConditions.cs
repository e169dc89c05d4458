using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// What a schema says under a condition (<c>then</c>, <c>else</c>, <c>dependentSchemas</c>) may hold. The properties that stand only there become properties that can
/// be left out, and two conditional types of a value that has no other become a union.
/// </summary>
internal sealed class UnfoldConditions : IPass
{
    private static readonly string[] OfOtherTypes = ["items", "prefixItems", "additionalProperties", "patternProperties", "contentEncoding"];

    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).Reverse().ToList())
        {
            var branches = Branches(schema).ToList();
            if (branches.Count > 0 && !BecameUnion(contract, schema))
            {
                Unfold(contract, schema, branches);
            }
        }
    }

    /// <summary>The schemas of the conditional part of a schema.</summary>
    private static IEnumerable<JObject> Branches(JObject schema) => (schema["if"] is null ? [] : new[] { schema["then"], schema["else"] })
        .Concat((schema["dependentSchemas"] as JObject ?? []).PropertyValues())
        .OfType<JObject>();

    /// <summary>A value with no type but that which it has in either case.</summary>
    private static bool BecameUnion(Contract contract, JObject schema)
    {
        if (SchemaSubstance.HasAny(schema) || schema["anyOf"] is not null || schema["if"] is not JObject condition || schema["then"] is not JObject then || schema["else"] is not JObject otherwise)
        {
            return false;
        }

        then = IsTyped(contract, then) || !IsTyped(contract, condition) ? then : new JObject { ["allOf"] = new JArray(condition.DeepClone(), then.DeepClone()) };
        if (!IsTyped(contract, then) || !IsTyped(contract, otherwise))
        {
            return false;
        }

        schema["oneOf"] = new JArray(then.DeepClone(), otherwise.DeepClone());
        return true;
    }

    private static bool IsTyped(Contract contract, JObject schema) => Composition.Of(contract, schema, Composition.Always).Any(part =>
        part["type"] is { Type: JTokenType.String } type ? (string?)type != "object" : (part["enum"] ?? part["const"] ?? part["items"]) is not null);

    private static void Unfold(Contract contract, JObject schema, List<JObject> branches)
    {
        var known = Properties(contract, schema, withConditions: false).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        var more = branches
            .SelectMany(branch => Properties(contract, branch, withConditions: true))
            .Where(property => !known.Contains(property.Name) && property.Value is JObject)
            .GroupBy(property => property.Name, property => (JObject)property.Value, StringComparer.Ordinal);

        foreach (var property in more.ToList())
        {
            var types = property.Distinct(JToken.EqualityComparer).Select(type => type.DeepClone()).ToList();
            schema.Child("properties")[property.Key] = types.Count == 1 ? types[0] : new JObject { ["anyOf"] = new JArray(types) };
        }

        foreach (var branch in branches)
        {
            var target = contract.Resolve(branch);
            if (OfOtherTypes.Where(keyword => target[keyword] is JObject or JArray && schema[keyword] is null).ToList() is { Count: > 0 } lost)
            {
                contract.Report(SpecCode.ConditionalType, branch, $"What '{string.Join("', '", lost)}' says here holds under a condition, which C# doesn't have: it is read as if it weren't there. Say in the overlay what the value is in any case.");
            }
        }
    }

    private static IEnumerable<JProperty> Properties(Contract contract, JObject schema, bool withConditions) => Composition
        .Of(contract, schema, part => withConditions ? Composition.Perhaps(part).Concat(Branches(part)) : Composition.Perhaps(part))
        .SelectMany(part => (part["properties"] as JObject ?? []).Properties());
}
