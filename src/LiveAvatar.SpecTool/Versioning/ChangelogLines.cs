using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Reports;

namespace LiveAvatar.SpecTool.Versioning;

/// <summary>A line of the changelog for each change that a caller would want to know of, with what replaces what is gone.</summary>
internal static class ChangelogLines
{
    private static readonly (string Word, Func<Change, bool> Is)[] Kinds =
    [
        ("Renamed", change => change.Rule.Id.EndsWith("-renamed", StringComparison.Ordinal) || change.Rule.Id == "operation-moved"),
        ("Removed", change => change.Rule.Id.EndsWith("-removed", StringComparison.Ordinal) || change.Rule.Id == "property-forbidden"),
        ("Added", change => change.Rule.Id.EndsWith("-added", StringComparison.Ordinal) && change.Impact == Impact.Safe),
        ("Deprecated", change => change.Rule.Id.EndsWith("-deprecated", StringComparison.Ordinal) && !change.Rule.Id.Contains("-not-", StringComparison.Ordinal)),
        ("Changed", change => change.Impact > Impact.Safe),
    ];

    public static IReadOnlyList<string> Of(ContractComparison comparison)
    {
        var lines = new List<string> { $"- Made from {PlainText.Markdown($"{comparison.New.Title} {comparison.New.Version}".Trim())}, sha256 {comparison.New.Sha256[..8]}." };
        var left = comparison.Changes.ToList();
        foreach (var (word, isOne) in Kinds)
        {
            lines.AddRange(left.Where(isOne).Select(change => Line(word, change)).Order(StringComparer.Ordinal));
            left.RemoveAll(change => isOne(change));
        }

        return lines.Distinct(StringComparer.Ordinal).ToList();
    }

    private static string Line(string word, Change change)
    {
        var instead = change.Replacement is { } replacement && !change.Message.Contains(replacement, StringComparison.Ordinal) ? $" Use {PlainText.Markdown(replacement)}." : "";
        var breaking = change.Impact == Impact.Breaking ? $" ({Wording.Sides(change)})" : "";
        return $"- {word}{breaking}: {PlainText.Markdown($"{Wording.Subject(change)}: {change.Message}")}{instead}";
    }
}
