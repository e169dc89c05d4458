using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// What to call a union that stands inline. Where named schemas are in it, it is named after its variants (<c>CatOrDog</c>), and is one type wherever it stands: two
/// would have the same variants. Where none is, all of it belongs to its place, and so does its name.
/// </summary>
internal static class UnionName
{
    private const int MostVariants = 4;
    private const int MostWords = 4;

    /// <summary>The name by its variants; null for one that is named after its place.</summary>
    public static string? ByVariants(JObject union)
    {
        var variants = UnionShape.Variants(union).ToList();
        if (variants.TrueForAll(variant => variant.Reference() is null))
        {
            return null;
        }

        var names = variants.Zip(Labels(variants), (variant, label) => Contract.NameOf(variant.Reference())?.TrimStart('_') ?? label).Distinct(StringComparer.Ordinal).ToList();
        return string.Join("Or", names.Count > MostVariants ? names.Take(MostVariants - 1).Append("Other") : names);
    }

    /// <summary>What to call each of the variants that has no name of its own: by the first that it says of itself and no other says.</summary>
    public static IReadOnlyList<string> Labels(IReadOnlyList<JObject> variants)
    {
        var labels = variants.Select(variant => LabelsOf(variant).ToList()).ToList();
        return labels.ConvertAll(own => own.Find(label => labels.TrueForAll(other => ReferenceEquals(other, own) || !other.Contains(label, StringComparer.OrdinalIgnoreCase))) ?? own[0]);
    }

    /// <summary>Its title, the values of its constants, and the names of its properties, the required ones first.</summary>
    private static IEnumerable<string> LabelsOf(JObject variant)
    {
        var properties = (variant["properties"] as JObject ?? []).Properties().ToList();
        var required = (variant["required"] as JArray ?? []).Select(name => name.ToString()).ToHashSet(StringComparer.Ordinal);
        return properties
            .Select(property => property.Value[Extension.Const]?.ToString())
            .Prepend(variant.Text("title"))
            .Concat(properties.OrderByDescending(property => required.Contains(property.Name)).Select(property => property.Name))
            .Where(label => label is not null && Words.Of(label).Count is > 0 and <= MostWords)
            .Select(label => CSharpName.Pascal(label!))
            .Append("Variant");
    }
}
