using System.Globalization;
using System.Text;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Diff.Reports;

/// <summary>For a pull request: a table for each class, the safe ones folded away.</summary>
internal static class MarkdownReport
{
    /// <summary>GitHub takes 65,536 characters for a comment or a description.</summary>
    private const int MostLines = 150;

    public static string Write(ContractComparison comparison)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(Title(comparison.Old)).Append(" → ").AppendLine(Title(comparison.New)).AppendLine();
        text.AppendLine(Wording.Summary(comparison));
        if (!comparison.KnowsCSharp)
        {
            text.AppendLine().AppendLine("The C# side was not compared, because one of the two makes no client.");
        }

        foreach (var impact in Wording.WorstFirst)
        {
            Write(text, comparison.Changes.Where(change => change.Impact == impact).ToList(), impact);
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static void Write(StringBuilder text, List<Change> changes, Impact impact)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var heading = string.Create(CultureInfo.InvariantCulture, $"{Wording.Of(impact)}: {changes.Count}");
        heading = char.ToUpperInvariant(heading[0]) + heading[1..];
        text.AppendLine().AppendLine(impact == Impact.Safe ? $"<details><summary>{heading}</summary>" : $"### {heading}").AppendLine();
        text.AppendLine("| tag | where | what | wire | C# |").AppendLine("|---|---|---|---|---|");
        foreach (var change in changes.Take(MostLines))
        {
            text.AppendLine($"| {PlainText.Markdown(Wording.TagOf(change))} | {Where(change)} | {PlainText.Markdown(change.Message)} | {Wording.Of(change.Wire)} | {Wording.Of(change.CSharp)} |");
        }

        if (changes.Count > MostLines)
        {
            text.AppendLine().AppendLine($"And {Wording.Count(changes.Count - MostLines, "change")} more: the JSON and HTML reports have all.");
        }

        if (impact == Impact.Safe)
        {
            text.AppendLine().AppendLine("</details>");
        }
    }

    private static string Where(Change change)
    {
        var direction = Wording.Of(change.Direction);
        return PlainText.Markdown(Wording.Subject(change)) + (direction.Length > 0 ? $" ({direction})" : "");
    }

    private static string Title(PublishedContract contract) => PlainText.Markdown($"{contract.Title} {contract.Version}".Trim());
}
