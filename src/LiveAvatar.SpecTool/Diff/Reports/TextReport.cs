using System.Text;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Diff.Reports;

/// <summary>For a terminal: the worst first. Colours are plain ANSI, since a package for them would be restored in every first build of the client.</summary>
internal static class TextReport
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Dim = "\u001b[2m";

    public static string Write(ContractComparison comparison, bool colours)
    {
        var text = new StringBuilder();
        text.AppendLine($"{Title(comparison.Old)} -> {Title(comparison.New)}");
        text.AppendLine(Wording.Summary(comparison));
        if (!comparison.KnowsCSharp)
        {
            text.AppendLine("The C# side was not compared, because one of the two makes no client: LiveAvatar.SpecTool prepare says why.");
        }

        foreach (var impact in Wording.WorstFirst)
        {
            Write(text, comparison.Changes.Where(change => change.Impact == impact).ToList(), impact, colours);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, List<Change> changes, Impact impact, bool colours)
    {
        if (changes.Count == 0)
        {
            return;
        }

        text.AppendLine().AppendLine(Paint(Wording.Of(impact).ToUpperInvariant(), Colour(impact) + Bold, colours));
        foreach (var tag in changes.GroupBy(Wording.TagOf, StringComparer.Ordinal))
        {
            text.AppendLine($"  {Paint(PlainText.OnOneLine(tag.Key), Bold, colours)}");
            foreach (var change in tag)
            {
                text.AppendLine($"    {PlainText.OnOneLine($"{Wording.Subject(change)}: {change.Message}")}");
                text.AppendLine(Paint($"      {Details(change)}", Dim, colours));
            }
        }
    }

    private static string Details(Change change)
    {
        var direction = Wording.Of(change.Direction);
        var users = change.Place.Operation is null && change.Operations.Count > 0 ? $"; {Wording.Count(change.Operations.Count, "operation")}" : "";
        return $"{change.Rule.Id}{(direction.Length > 0 ? $", {direction}" : "")}: {Wording.Sides(change)}{users}.{(change.Impact == Impact.Safe ? "" : $" {change.Rule.Reason}")}";
    }

    private static string Title(PublishedContract contract) =>
        PlainText.OnOneLine($"{contract.Title} {contract.Version}") + $" ({Wording.Count(contract.Operations.Count, "operation")}, sha256 {contract.Sha256[..8]})";

    private static string Colour(Impact impact) => impact switch
    {
        Impact.Breaking => "\u001b[31m",
        Impact.Risky => "\u001b[33m",
        _ => "\u001b[32m",
    };

    private static string Paint(string text, string colour, bool colours) => colours ? colour + text + Reset : text;
}
