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
    private const int MostPaired = 8;
    private const string Nameless = "Variant";
    private const int MostLabels = 5;

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

    /// <summary>What to call each of the variants that has no name of its own: by the first that it says of itself and no other says, or by the first two, or by how it begins.</summary>
    public static IReadOnlyList<string> Labels(IReadOnlyList<JObject> variants)
    {
        var labels = variants.Select(variant => LabelsOf(variant).ToList()).ToList();
        return labels.ConvertAll(own => Telling(own, labels.FindAll(other => !ReferenceEquals(other, own))) ?? own.FirstOrDefault(Nameless));
    }

    private static string? Telling(List<string> own, List<List<string>> others) =>
        own.Find(label => others.TrueForAll(other => !Has(other, label)))
        ?? Pairs(own).Where(pair => others.TrueForAll(other => !Has(other, pair.First) || !Has(other, pair.Second))).Select(pair => pair.First + pair.Second).FirstOrDefault()
        ?? Enumerable.Range(1, MostLabels).Where(count => others.TrueForAll(other => Beginning(other, count) != Beginning(own, count))).Select(count => Beginning(own, count)).FirstOrDefault();

    private static bool Has(List<string> labels, string label) => labels.Contains(label, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string First, string Second)> Pairs(List<string> labels) =>
        from second in Enumerable.Range(1, Math.Max(0, Math.Min(labels.Count, MostPaired) - 1))
        from first in Enumerable.Range(0, second)
        select (labels[first], labels[second]);

    private static string Beginning(List<string> labels, int count) => labels.Count == 0 ? Nameless : string.Concat(labels.Take(count));

    /// <summary>Its title, the values of its constants, the names of its properties, the required ones first, and what stands in those.</summary>
    private static IEnumerable<string> LabelsOf(JObject variant)
    {
        var properties = (variant["properties"] as JObject ?? []).Properties().ToList();
        var required = (variant["required"] as JArray ?? []).Select(name => name.ToString()).ToHashSet(StringComparer.Ordinal);
        return properties
            .Select(property => Constant((JObject)property.Value))
            .Prepend(variant.Text("title"))
            .Concat(properties.OrderByDescending(property => required.Contains(property.Name)).Select(property => property.Name))
            .Concat(properties.SelectMany(property => Inside(property.Name, (JObject)property.Value)))
            .Where(label => label is not null && Words.Of(label).Count is > 0 and <= MostWords)
            .Select(label => CSharpName.Pascal(label!));
    }

    private static string? Constant(JObject property) => (property[Extension.Const] ?? (property["enum"] is JArray { Count: 1 } only ? only[0] : null))?.ToString();

    /// <summary>What a property is, or has.</summary>
    private static IEnumerable<string> Inside(string name, JObject schema)
    {
        schema = schema["items"] as JObject ?? schema;
        return Contract.NameOf(schema.Reference()) is { } type ? [type] : (schema["properties"] as JObject ?? []).Properties().Select(member => $"{name} {member.Name}");
    }
}
