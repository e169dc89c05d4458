using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi.Contract;

/// <summary>Makes a value of a schema. A schema that it does not understand is an error, so that nothing goes untested in silence.</summary>
internal sealed class Sampler(FullContract contract, SampleKind kind)
{
    public static JToken Make(JToken schema, SampleKind kind) => new Sampler(FullContract.Shared, kind).Make(schema, "value", kind.Choice);

    public JToken Make(JToken schema, string name, int choice)
    {
        var rules = (JObject)contract.Resolve(schema);
        if (rules["const"] is { } constant)
        {
            return constant.DeepClone();
        }

        if (rules["enum"] is JArray values)
        {
            return kind.WithNewEnumValues ? SampleKind.EnumValueOfTomorrow : Pick(values, choice).DeepClone();
        }

        return (rules["oneOf"] ?? rules["anyOf"]) is JArray variants
            ? Make(Pick(variants.Where(variant => !Place.IsNull(variant)), choice), name, choice)
            : (string?)rules["type"] switch
            {
                "object" => MakeObject(rules, choice),
                "array" => new JArray(Make(rules["items"]!, name, choice), Make(rules["items"]!, name, choice + 1)),
                "boolean" => choice % 2 == 0,
                "integer" => ScalarSamples.Integer(rules),
                "number" => ScalarSamples.Number(rules),
                "string" => ScalarSamples.Text(rules, name, choice),
                _ => throw new NotSupportedException($"No sample can be made of '{rules.Path}'."),
            };
    }

    private JObject MakeObject(JObject schema, int choice)
    {
        var made = new JObject();
        if (schema["properties"] is null)
        {
            made["a key"] = Make(schema["additionalProperties"]!, "value", choice);
            made["ключ"] = Make(schema["additionalProperties"]!, "value", choice + 1);
            return made;
        }

        var required = FullContract.List(schema["required"]).Values<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var property in ((JObject)schema["properties"]!).Properties())
        {
            // What is always the same tells variants apart, so the client always sends it.
            if (required.Contains(property.Name) || kind.WithOptional || property.Value["const"] is not null)
            {
                var value = Make(property.Value, property.Name, choice);
                value.AddAnnotation(new Place(Place.Nullable((JObject)property.Value), required.Contains(property.Name), property.Value["const"]));
                made[property.Name] = value;
            }
        }

        if (kind.WithUnknown)
        {
            made[SampleKind.UnknownProperty] = Wire.Parse("""{"a":[1,null,2.5,"2024-05-06T07:08:09.10Z"]}""");
        }

        return made;
    }

    private static JToken Pick(IEnumerable<JToken> values, int choice)
    {
        var list = values.ToList();
        return list[choice % list.Count];
    }
}
