using System.Globalization;
using System.Text;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Reports.Html;

/// <summary>The old and the new words of the contract, side by side; lines that the other side doesn't have are marked.</summary>
internal static class HtmlSides
{
    private const int MostLines = 60;

    public static void Write(StringBuilder page, Change change)
    {
        var (old, now) = (Lines(change.Old), Lines(change.New));
        if (old.Count == 0 && now.Count == 0)
        {
            return;
        }

        page.Append("<details>\n<summary>Old and new</summary>\n<div class=\"sides\">\n");
        WriteSide(page, "Old", old, now, change.OldOrigin);
        WriteSide(page, "New", now, old, change.NewOrigin);
        page.Append("</div>\n</details>\n");
    }

    private static void WriteSide(StringBuilder page, string name, List<string> lines, List<string> others, Origin? origin)
    {
        var place = origin is { Line: > 0 } ? string.Create(CultureInfo.InvariantCulture, $", line {origin.Line}") : "";
        page.Append(CultureInfo.InvariantCulture, $"<figure>\n<figcaption>{name}{place}</figcaption>\n<pre>");
        var known = others.Select(Words).ToHashSet(StringComparer.Ordinal);
        foreach (var line in lines.Take(MostLines))
        {
            var text = PlainText.Html(line);
            page.Append(known.Contains(Words(line)) ? text : $"<mark>{text}</mark>").Append('\n');
        }

        page.Append(lines.Count > MostLines ? "…" : lines.Count == 0 ? "nothing" : "").Append("</pre>\n</figure>\n");
    }

    private static List<string> Lines(JToken? token) =>
        token is null ? [] : token.ToString(Formatting.Indented).Split('\n').Select(line => PlainText.OnOneLine(line.TrimEnd('\r'))).ToList();

    // A comma at the end is no difference.
    private static string Words(string line) => line.Trim().TrimEnd(',');
}
