using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal enum ShapeKind
{
    Scalar,
    Array,
    Object,
}

// What a parameter's text is to be read as: an object or an array where the schema allows one, also as one alternative of several.
internal sealed record ParameterShape(ShapeKind Kind, JToken Items, JObject Properties, JToken Others)
{
    public JToken SchemaOf(string property) => Properties[property] ?? Others;

    public static ParameterShape Of(ApiContract contract, JToken schema)
    {
        var all = ParameterText.Schemas(contract, schema);
        var properties = new JObject();
        foreach (var property in all.SelectMany(candidate => (candidate["properties"] as JObject ?? []).Properties()))
        {
            properties[property.Name] ??= property.Value;
        }

        var array = all.Find(candidate => SchemaType.Of(candidate).Contains("array", StringComparer.Ordinal));
        var isObject = properties.HasValues || all.Exists(candidate => SchemaType.Of(candidate).Contains("object", StringComparer.Ordinal) || candidate["additionalProperties"] is JObject);
        return new ParameterShape(
            array is not null ? ShapeKind.Array : isObject ? ShapeKind.Object : ShapeKind.Scalar,
            array?["items"] ?? true,
            properties,
            all.Select(candidate => candidate["additionalProperties"]).FirstOrDefault(others => others is JObject) ?? true);
    }
}
