using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>Schemas that chance makes, of all that OpenAPI lets one write.</summary>
internal sealed class RandomSchema(System.Random random, bool is31, IReadOnlyList<string> names)
{
    public JToken Make(int depth)
    {
        var schema = Kind(depth);
        if (schema is JObject rules)
        {
            Annotate(rules, depth);
        }

        return schema;
    }

    /// <summary>A schema with a name: most often a class, and now and then a base, or what is made of one of those before it.</summary>
    public JToken Named(int depth, IReadOnlyList<string> before) => random.Next(20) switch
    {
        < 11 => Object(depth),
        < 13 => Base(depth),
        < 16 when before.Count > 0 => new JObject { ["allOf"] = Chance(70) ? new JArray(To(Pick(before)), Object(depth - 1)) : new JArray(To(Pick(before))) },
        _ => Make(depth),
    };

    private JObject Base(int depth)
    {
        var schema = Object(depth);
        var property = Pick(RandomNames.Properties);
        schema["discriminator"] = new JObject { ["propertyName"] = property };
        if (Chance(80))
        {
            schema["properties"] ??= new JObject();
            schema["properties"]![property] = Chance(30) ? Enumeration() : new JObject { ["type"] = "string" };
        }

        if (Chance(50) && names.Count > 0)
        {
            schema["discriminator"]!["mapping"] = Mapping();
        }

        return schema;
    }

    public JObject Object(int depth)
    {
        var schema = new JObject { ["type"] = "object" };
        var properties = new JObject();
        for (var i = random.Next(6); i > 0; i--)
        {
            properties[Pick(RandomNames.Properties)] = Make(depth - 1);
        }

        if (properties.HasValues || Chance(50))
        {
            schema["properties"] = properties;
        }

        if (Chance(50))
        {
            schema["required"] = new JArray(properties.Properties().Where(_ => Chance(50)).Select(property => property.Name));
        }

        if (Chance(15))
        {
            schema["additionalProperties"] = Chance(50) ? Make(depth - 1) : Chance(50);
        }

        if (is31 && Chance(6))
        {
            schema["patternProperties"] = new JObject { ["^x-"] = Make(depth - 1) };
        }

        if (Chance(6))
        {
            schema.Remove("type");
        }

        return schema;
    }

    public JObject Reference()
    {
        if (names.Count == 0)
        {
            return Scalar();
        }

        var reference = To(Pick(names));
        if (Chance(6))
        {
            reference.Merge(random.Next(3) switch { 0 => Object(1), 1 => Scalar(), _ => Kind(1) as JObject ?? [] });
        }

        return reference;
    }

    public static string Escaped(string name) => Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    private JToken Kind(int depth) => depth <= 0
        ? (Chance(30) ? Reference() : Scalar())
        : random.Next(24) switch
        {
            < 6 => Scalar(),
            < 10 => Reference(),
            < 14 => Object(depth),
            14 or 15 => new JObject { ["type"] = "array", ["items"] = Make(depth - 1) },
            16 => new JObject { ["type"] = "object", ["additionalProperties"] = Make(depth - 1) },
            17 => Combination("allOf", depth),
            18 => Combination("anyOf", depth),
            19 => Combination("oneOf", depth),
            20 => Nullable(depth),
            21 => Enumeration(),
            22 when is31 => Tuple(depth),
            _ => Odd(depth),
        };

    public JObject Scalar()
    {
        var schema = new JObject { ["type"] = Pick(["string", "string", "string", "integer", "number", "boolean"]) };
        if (Chance(35))
        {
            schema["format"] = Pick(RandomNames.Formats);
        }

        if (Chance(10))
        {
            schema["minimum"] = Pick<JToken>([0, -5, 0.5, long.MaxValue, 1e30]);
            schema["exclusiveMaximum"] = is31 ? Pick<JToken>([100, 1e12, 2.5]) : Chance(50);
        }

        if (Chance(15))
        {
            schema["default"] = Pick<JToken>(["text", 3, 2.5, true, JValue.CreateNull(), new JArray(1), new JObject { ["a"] = 1 }]);
        }

        return schema;
    }

    private JObject Combination(string keyword, int depth)
    {
        var schema = new JObject { [keyword] = new JArray(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Chance(60) ? Reference() : Make(depth - 1))) };
        if (Chance(25))
        {
            schema.Merge(Object(depth - 1));
        }

        if (keyword != "allOf" && Chance(30))
        {
            schema["discriminator"] = new JObject { ["propertyName"] = Pick(RandomNames.Properties) };
            if (Chance(50) && names.Count > 0)
            {
                schema["discriminator"]!["mapping"] = Mapping();
            }
        }

        return schema;
    }

    private static JObject To(string name) => new() { ["$ref"] = "#/components/schemas/" + Escaped(name) };

    private JObject Mapping() => new() { ["one"] = "#/components/schemas/" + Escaped(Pick(names)), ["t w o"] = Pick(names) };

    private JObject Nullable(int depth) => !is31 ? Made(depth, schema => schema["nullable"] = true)
        : Chance(40) ? new JObject { ["type"] = new JArray(Pick(["string", "integer", "object", "array"]), "null") }
        : new JObject { [Pick(["anyOf", "oneOf"])] = new JArray(Make(depth - 1), new JObject { ["type"] = "null" }) };

    private JObject Made(int depth, Action<JObject> change)
    {
        var schema = Make(depth - 1) as JObject ?? [];
        change(schema);
        return schema;
    }

    private JObject Enumeration()
    {
        JToken[] values = [.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Value())];
        var schema = new JObject { ["enum"] = new JArray(values) };
        if (Chance(70))
        {
            schema["type"] = values[0].Type switch { JTokenType.Integer => "integer", JTokenType.Float => "number", JTokenType.Boolean => "boolean", _ => "string" };
        }

        return is31 && Chance(20) ? new JObject { ["const"] = values[0] } : schema;

        JToken Value() => random.Next(12) switch
        {
            0 => random.Next(-3, 300),
            1 when Chance(30) => JValue.CreateNull(),
            2 when Chance(20) => 1.5,
            3 when Chance(20) => true,
            _ => Pick(RandomNames.EnumTexts),
        };
    }

    private JObject Tuple(int depth)
    {
        var schema = new JObject { ["type"] = "array", ["prefixItems"] = new JArray(Make(depth - 1), Make(depth - 1)) };
        if (Chance(50))
        {
            schema["items"] = Chance(50) ? false : Make(depth - 1);
        }

        return schema;
    }

    private JToken Odd(int depth) => random.Next(12) switch
    {
        0 => new JObject(),
        1 when is31 => true,
        2 when is31 => false,
        3 => new JObject { ["type"] = "array" },
        4 => new JObject { ["not"] = Scalar() },
        5 when is31 => new JObject { ["type"] = new JArray("string", "integer", "boolean") },
        6 when is31 => new JObject { ["if"] = Scalar(), ["then"] = Scalar(), ["else"] = Scalar() },
        9 when is31 => new JObject { ["if"] = Make(depth - 1), ["then"] = Make(depth - 1), ["else"] = Make(depth - 1) },
        10 when is31 => Made(depth, schema => schema["dependentSchemas"] = new JObject { [Pick(RandomNames.Properties)] = Make(depth - 1) }),
        11 => Made(depth, schema => schema[is31 ? Pick(["not", "contains", "propertyNames", "unevaluatedProperties"]) : "not"] = Make(depth - 1)),
        7 when is31 => Made(depth, schema => schema["$defs"] = new JObject { ["x"] = Scalar() }),
        _ => new JObject { ["properties"] = new JObject { [Pick(RandomNames.Properties)] = Make(depth - 1) } },
    };

    private void Annotate(JObject schema, int depth)
    {
        if (Chance(10))
        {
            schema["description"] = Pick(["Text.", "*/ </summary> \" \\ {{x}}", "Two\nlines.", "\u2028", ""]);
        }

        if (Chance(8))
        {
            schema["title"] = Pick(RandomNames.Schemas);
        }

        if (Chance(4))
        {
            schema["deprecated"] = true;
        }

        if (Chance(4))
        {
            schema[Pick(["readOnly", "writeOnly"])] = true;
        }

        if (Chance(2) && depth > 0)
        {
            schema["x-anything"] = new JObject { ["a"] = 1 };
        }
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
