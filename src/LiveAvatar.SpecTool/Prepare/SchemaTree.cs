using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Where schemas stand in a contract, and below each other.</summary>
internal static class SchemaTree
{
    /// <summary>The keywords whose value is a map of schemas, a list of them, or one.</summary>
    public static readonly string[] Maps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
    public static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    public static readonly string[] Singles =
        ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];

    public static bool IsSchema(JToken token) => token is JObject or JValue { Type: JTokenType.Boolean };

    /// <summary>Whether what stands there is a schema by its place.</summary>
    public static bool IsSchemaPlace(JToken token) => token.Parent switch
    {
        JArray list => list.Parent is JProperty { Name: var name } && Lists.Contains(name, StringComparer.Ordinal),
        JProperty { Name: "schema" } => true,
        JProperty member => Singles.Contains(member.Name, StringComparer.Ordinal) || (member.Parent?.Parent is JProperty map && Maps.Contains(map.Name, StringComparer.Ordinal)),
        _ => false,
    };

    /// <summary>Every schema of the contract that stands under no other schema.</summary>
    public static IEnumerable<JToken> Roots(Contract contract) =>
        contract.Operations.SelectMany(Roots).Concat(contract.Schemas.Properties().Select(schema => schema.Value)).ToList();

    /// <summary>The outermost schemas of an operation: of its parameters, its body and its answers.</summary>
    public static IEnumerable<JToken> Roots(Operation operation) => operation.Parameters
        .Concat(operation.RequestBody is { } body ? [body] : [])
        .Concat(operation.Responses.Select(response => response.Value).OfType<JObject>())
        .SelectMany(holder => Content(holder).Prepend(holder))
        .Select(holder => holder["schema"])
        .OfType<JToken>()
        .ToList();

    /// <summary>The media types of a parameter, body or answer.</summary>
    public static IEnumerable<JObject> Content(JObject holder) =>
        (holder["content"] as JObject ?? []).Properties().Select(content => content.Value).OfType<JObject>();

    /// <summary>The schemas directly below a schema.</summary>
    public static IEnumerable<JToken> Children(JObject schema)
    {
        var children = new List<JToken>();
        children.AddRange(Maps.Select(name => schema[name]).OfType<JObject>().SelectMany(map => map.Properties()).Select(member => member.Value));
        children.AddRange(Lists.Select(name => schema[name]).OfType<JArray>().SelectMany(list => list));
        children.AddRange(Singles.Select(name => schema[name]).Where(child => child is JObject or JValue { Type: JTokenType.Boolean })!);
        return children;
    }

    /// <summary>Every schema of the contract, the outer before the inner.</summary>
    public static IEnumerable<JObject> All(Contract contract) => Roots(contract).OfType<JObject>().SelectMany(WithDescendants);

    public static IEnumerable<JObject> WithDescendants(JObject schema) =>
        Children(schema).OfType<JObject>().SelectMany(WithDescendants).Prepend(schema);

    /// <summary>Every <c>$ref</c> at or below a token, extensions included.</summary>
    public static IEnumerable<JValue> References(JContainer token) => token
        .DescendantsAndSelf()
        .OfType<JProperty>()
        .Where(property => property.Name == "$ref")
        .Select(property => property.Value)
        .OfType<JValue>()
        .Where(value => value.Type == JTokenType.String);
}
