using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Turns each named union into a base class with its variants below it (an interface, where a variant belongs to two unions or has a base class of its own). NSwag
/// would take the first variant and say nothing.
/// </summary>
internal sealed class LowerUnions : IPass
{
    private const string Model = "LiveAvatarModel";

    public void Apply(Contract contract)
    {
        var interfaces = NameInterfaces(contract);
        var names = TypeNames.Taken(contract);
        var unions = Unions(contract);
        NameConverters(contract, names);

        foreach (var union in unions.OrderBy(union => union.Name, StringComparer.Ordinal))
        {
            var plain = interfaces.GetValueOrDefault(union.Name, union.Name);
            var unknown = names.Take(contract, union.Schema, "Unknown" + plain.TrimStart('_'), plain + "Unknown", "Unknown" + plain + "Model");
            union.Schema["description"] ??= WriteDocumentation.Spaced(plain);
            Lower(contract, union, interfaces.ContainsKey(union.Name), unknown);
        }

        var uses = unions.SelectMany(union => union.Variants.Select(variant => (Variant: variant, Union: union))).ToLookup(use => use.Variant, use => use.Union, StringComparer.Ordinal);
        foreach (var schema in contract.Schemas.Properties())
        {
            if (ScalarKind.Order(schema.Value.Value<string>(Extension.Wrapped) ?? "") >= 0 && uses[schema.Name].ToList() is [var only] && !only.Schema[Extension.Union]!.Value<bool>("interface"))
            {
                schema.Value[Extension.Converts] = only.Name;
            }

            schema.Value[Extension.Bases] = Bases(uses[schema.Name].Distinct().ToList(), Parent(contract, schema.Name) ?? Model);
        }
    }

    /// <summary>What reads a union, a union of scalars or a base class is a class beside it.</summary>
    private static void NameConverters(Contract contract, NameTable names)
    {
        foreach (var schema in contract.Schemas.Properties().OrderBy(schema => schema.Name, StringComparer.Ordinal).Where(schema => IsConverted(contract, (JObject)schema.Value)))
        {
            schema.Value[Extension.Converter] = names.Take(contract, schema.Value, schema.Name + "Converter", schema.Name + "UnionConverter");
        }
    }

    private static bool IsConverted(Contract contract, JObject schema) =>
        schema[Extension.Subtypes] is not null || schema[Extension.Scalars] is not null || UnionShape.IsTyped(contract, schema);

    private static List<Union> Unions(Contract contract) => contract.Schemas.Properties()
        .Where(schema => UnionShape.IsTyped(contract, (JObject)schema.Value))
        .Select(schema => new Union(schema.Name, (JObject)schema.Value))
        .ToList();

    private static string? Parent(Contract contract, string name) => Contract.NameOf(contract.Schemas[name]?[Extension.Parent]?.Value<string>("$ref"));

    /// <summary>C# has one base class, so a union that shares a variant with another is an interface, and is named as one.</summary>
    private static Dictionary<string, string> NameInterfaces(Contract contract)
    {
        var unions = Unions(contract);
        var shared = unions
            .SelectMany(union => union.Variants)
            .GroupBy(variant => variant, StringComparer.Ordinal)
            .Where(uses => uses.Skip(1).Any())
            .Select(uses => uses.Key)
            .ToHashSet(StringComparer.Ordinal);

        var names = TypeNames.Taken(contract);
        var renamed = unions
            .Where(union => union.Variants.Any(variant => shared.Contains(variant) || Parent(contract, variant) is not null))
            .OrderBy(union => union.Name, StringComparer.Ordinal)
            .ToDictionary(union => union.Name, union => names.Take(contract, union.Schema, "I" + union.Name.TrimStart('_'), "I" + union.Name + "Variant"), StringComparer.Ordinal);
        contract.Rename(renamed);
        return renamed.ToDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);
    }

    private static void Lower(Contract contract, Union union, bool isInterface, string unknown)
    {
        var wrapped = union.Variants.Where(variant => contract.Schemas[variant]![Extension.Wrapped] is not null).ToList();
        var objects = union.Variants.Except(wrapped, StringComparer.Ordinal).ToList();
        var telling = UnionTelling.Of(contract, objects, union.Schema.Take(Extension.Discriminator) as JObject);
        // A map is what an object is that is none of the others.
        var map = wrapped.Find(variant => contract.Schemas[variant]!.Value<string>(Extension.Wrapped) == "Map");
        if (map is not null && telling?.Text("only") is { } alone)
        {
            telling = UnionTelling.ByMembers(contract, alone);
        }

        if (telling is null)
        {
            contract.Report(SpecCode.UnionNotToldApart, union.Schema, $"Nothing tells the variants of {union.Name} apart ({string.Join(", ", objects)}), so the first whose required properties are all there is taken. Give it a discriminator in the overlay.");
            telling = UnionTelling.ByRequired(contract, objects);
        }

        if (wrapped.Exists(variant => variant != map || objects.Count == 0))
        {
            telling["wrapped"] = new JObject(wrapped.Where(variant => variant != map || objects.Count == 0).Select(variant => new JProperty(contract.Schemas[variant]!.Value<string>(Extension.Wrapped)!, variant)));
        }

        foreach (var choice in telling.Descendants().OfType<JObject>().Where(choice => choice["variant"] is not null).ToList())
        {
            choice["make"] = Make(contract, (string)choice["variant"]!);
        }

        if (telling.Text("only") is { } only)
        {
            telling["only"] = Make(contract, only);
        }

        telling["otherwise"] = map is not null && objects.Count > 0 ? $"new {map}()" : $"new {unknown}(json)";
        telling["variants"] = new JArray(union.Variants);
        telling["unknown"] = unknown;
        telling["interface"] = isInterface;

        union.Schema.Remove("oneOf");
        union.Schema["type"] = "object";
        union.Schema["additionalProperties"] = false;
        union.Schema["properties"] = new JObject { ["x-raw"] = new JObject { ["type"] = "string" } }; // NSwag takes an object without properties for any JSON
        union.Schema[Extension.Union] = telling;
    }

    /// <summary>A variant that is a base class itself may be one of those below it.</summary>
    public static string Make(Contract contract, string variant) =>
        contract.Schemas[variant]![Extension.Subtypes] is null ? $"new {variant}()" : $"{contract.Schemas[variant]![Extension.Converter]}.Of(json)";

    private static string Bases(List<Union> bases, string parent)
    {
        var hasBaseClass = bases.Exists(union => !union.Schema[Extension.Union]!.Value<bool>("interface"));
        return string.Join(", ", bases.Select(union => union.Name).Prepend(hasBaseClass ? null : parent).OfType<string>());
    }

    private sealed record Union(string Name, JObject Schema)
    {
        public IReadOnlyList<string> Variants { get; } = UnionShape.Variants(Schema).Select(variant => Contract.NameOf(variant.Reference())!).Distinct(StringComparer.Ordinal).ToList();
    }
}
