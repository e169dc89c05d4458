using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Merging;

/// <summary>Puts one part of an <c>allOf</c> to those before it. What both say has to hold; where that can't be, the later part is taken, and it is said.</summary>
internal sealed class SchemaCombination(Contract contract, JObject where, SchemaBases bases)
{
    public void Absorb(JObject merged, JObject part)
    {
        foreach (var member in part.Properties().ToList())
        {
            merged[member.Name] = merged[member.Name] is { } before ? Both(member.Name, before, member.Value) : part.Take(member.Name);
        }
    }

    private JToken Both(string keyword, JToken before, JToken after) => keyword switch
    {
        _ when JToken.DeepEquals(before, after) => before,
        "properties" or "patternProperties" => Members((JObject)before, (JObject)after),
        "required" => new JArray(before.Concat(after).Select(name => (string?)name).Distinct(StringComparer.Ordinal)),
        "type" => Type(before, after),
        "enum" => Values((JArray)before, (JArray)after),
        "const" => Contradiction(keyword, after),
        "items" or "additionalProperties" => Schema(before, after),
        "nullable" => new JValue((bool)before && (bool)after),
        _ => after,
    };

    private JObject Members(JObject before, JObject after)
    {
        foreach (var member in after.Properties().ToList())
        {
            before[member.Name] = before[member.Name] is { } known ? Schema(known, member.Value) : after.Take(member.Name);
        }

        return before;
    }

    /// <summary>Both have to hold. Where one says no more than the other, or is made of it, that is the other; else the two are merged in their turn.</summary>
    private JToken Schema(JToken before, JToken after)
    {
        if (before is not JObject one || after is not JObject other)
        {
            return after is JObject || before is not JObject ? after.DeepClone() : before;
        }

        if (JToken.DeepEquals(one, other) || !SchemaSubstance.HasAny(other))
        {
            return With(one, other);
        }

        if (!SchemaSubstance.HasAny(one))
        {
            return With(other, one, over: false);
        }

        if (Contract.NameOf(one.Reference()) is { } first && Contract.NameOf(other.Reference()) is { } second && (bases.IsOrHas(first, second) || bases.IsOrHas(second, first)))
        {
            return bases.IsOrHas(first, second) ? With(one, other) : With(other, one, over: false);
        }

        var depth = 1 + Depth.Of(where);
        if (depth > Depth.Most)
        {
            return Contradiction("properties", after);
        }

        var both = new JObject { ["allOf"] = new JArray(SchemaSubstance.Take(one = (JObject)one.DeepClone()), SchemaSubstance.Take(other = (JObject)other.DeepClone())) };
        foreach (var member in one.Properties().Concat(other.Properties()))
        {
            both[member.Name] = member.Value;
        }

        if (!one.Flag("nullable") || !other.Flag("nullable"))
        {
            both.Remove("nullable");
        }

        both.AddAnnotation(new Depth(depth));
        Origin.Give(both, after, before, where);
        return both;
    }

    private static JObject With(JObject schema, JObject words, bool over = true)
    {
        schema = (JObject)schema.DeepClone();
        foreach (var word in words.Properties().Where(word => SchemaSubstance.IsOfTheUse(word.Name) && (over || schema[word.Name] is null)))
        {
            schema[word.Name] = word.Value;
        }

        return schema;
    }

    private JToken Type(JToken before, JToken after) => ((string?)before, (string?)after) switch
    {
        ("integer", "number") => before,
        ("number", "integer") => after,
        _ => Contradiction("type", after),
    };

    private JToken Values(JArray before, JArray after)
    {
        var common = before.Where(value => after.Any(other => JToken.DeepEquals(value, other))).ToList();
        return common.Count > 0 ? new JArray(common) : Contradiction("enum", after);
    }

    private JToken Contradiction(string keyword, JToken after)
    {
        contract.Report(SpecCode.ContradictorySchema, where, $"The parts of an allOf contradict each other in '{keyword}': no value can be all of them. The last is taken; correct it in the overlay.");
        return after;
    }

    /// <summary>How often merging has led to this schema: two that refer to themselves would be merged for ever.</summary>
    private sealed record Depth(int Value)
    {
        public const int Most = 10;

        public static int Of(JToken schema) => schema.AncestorsAndSelf().Select(place => place.Annotation<Depth>()?.Value ?? 0).Max();
    }
}
