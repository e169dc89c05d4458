using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Turns each named union into a base class with its variants below it (an interface, where a variant belongs to two unions). NSwag would take the
/// first variant and say nothing.
/// </summary>
internal sealed class LowerUnions : IPass
{
    private const string Model = "LiveAvatarModel";

    public void Apply(Contract contract)
    {
        var interfaces = NameInterfaces(contract);
        var names = Names(contract);
        var unions = Unions(contract);

        foreach (var union in unions.OrderBy(union => union.Name, StringComparer.Ordinal))
        {
            Lower(contract, union, interfaces.Contains(union.Name));
            union.Schema[Extension.Union]!["unknown"] = names.Take(contract, union.Schema, "Unknown" + union.Name.TrimStart('_'), union.Name + "Unknown", "Unknown" + union.Name + "Model");
            union.Schema[Extension.Union]!["converter"] = names.Take(contract, union.Schema, union.Name + "Converter", union.Name + "UnionConverter");
        }

        var uses = unions.SelectMany(union => union.Variants.Select(variant => (Variant: variant, Union: union))).ToLookup(use => use.Variant, use => use.Union, StringComparer.Ordinal);
        foreach (var schema in contract.Schemas.Properties())
        {
            schema.Value[Extension.Bases] = Bases(uses[schema.Name].Distinct().ToList());
        }
    }

    private static List<Union> Unions(Contract contract) => contract.Schemas.Properties()
        .Where(schema => UnionShape.IsTyped(contract, (JObject)schema.Value))
        .Select(schema => new Union(schema.Name, (JObject)schema.Value))
        .ToList();

    /// <summary>C# has one base class, so a union that shares a variant with another is an interface, and is named as one.</summary>
    private static HashSet<string> NameInterfaces(Contract contract)
    {
        var unions = Unions(contract);
        var shared = unions
            .SelectMany(union => union.Variants)
            .GroupBy(variant => variant, StringComparer.Ordinal)
            .Where(uses => uses.Skip(1).Any())
            .Select(uses => uses.Key)
            .ToHashSet(StringComparer.Ordinal);

        var names = Names(contract);
        var renamed = unions
            .Where(union => union.Variants.Any(shared.Contains))
            .OrderBy(union => union.Name, StringComparer.Ordinal)
            .ToDictionary(union => union.Name, union => names.Take(contract, union.Schema, "I" + union.Name.TrimStart('_'), "I" + union.Name + "Variant"), StringComparer.Ordinal);
        contract.Rename(renamed);
        return [.. renamed.Values];
    }

    /// <summary>The names that are taken.</summary>
    private static NameTable Names(Contract contract) => new(ReservedNames.Types
        .Concat(contract.Operations.Select(operation => operation.Group + "Client"))
        .Concat(contract.Schemas.Properties().Select(schema => schema.Name)));

    private static void Lower(Contract contract, Union union, bool isInterface)
    {
        var wrapped = union.Variants.Where(variant => contract.Schemas[variant]![Extension.Wrapped] is not null).ToList();
        var objects = union.Variants.Except(wrapped, StringComparer.Ordinal).ToList();
        var telling = UnionTelling.Of(contract, objects, union.Schema.Take(Extension.Discriminator) as JObject);
        if (telling is null)
        {
            contract.Report(SpecCode.UnionNotToldApart, union.Schema, $"Nothing tells the variants of {union.Name} apart ({string.Join(", ", objects)}), so the first whose required properties are all there is taken. Give it a discriminator in the overlay.");
            telling = UnionTelling.ByRequired(contract, objects);
        }

        if (wrapped.Count > 0)
        {
            telling["wrapped"] = new JObject(wrapped.Select(variant => new JProperty(contract.Schemas[variant]!.Value<string>(Extension.Wrapped)!, variant)));
        }

        telling["variants"] = new JArray(union.Variants);
        telling["interface"] = isInterface;

        union.Schema.Remove("oneOf");
        union.Schema["type"] = "object";
        union.Schema["additionalProperties"] = false;
        union.Schema["properties"] = new JObject { ["x-raw"] = new JObject { ["type"] = "string" } }; // NSwag takes an object without properties for any JSON
        union.Schema[Extension.Union] = telling;
    }

    private static string Bases(List<Union> bases)
    {
        var hasBaseClass = bases.Exists(union => !union.Schema[Extension.Union]!.Value<bool>("interface"));
        return string.Join(", ", bases.Select(union => union.Name).Prepend(hasBaseClass ? null : Model).OfType<string>());
    }

    private sealed record Union(string Name, JObject Schema)
    {
        public IReadOnlyList<string> Variants { get; } = UnionShape.Variants(Schema).Select(variant => Contract.NameOf(variant.Reference())!).Distinct(StringComparer.Ordinal).ToList();
    }
}
