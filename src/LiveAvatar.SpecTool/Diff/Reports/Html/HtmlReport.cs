using System.Globalization;
using System.Text;
using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Diff.Reports.Html;

/// <summary>
/// For a reviewer's browser: one page with nothing outside of it. It has no script at all, and says so to the browser, so that nothing of a contract could run
/// even where it was not escaped; the filter is a matter of style.
/// </summary>
internal static class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    public static string Write(ContractComparison comparison)
    {
        var title = $"{comparison.Old.Title} {comparison.Old.Version} → {comparison.New.Title} {comparison.New.Version}";
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Text(title)}</title>\n<style>\n{HtmlStyle.Text}</style>\n</head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<header>\n<h1>{Text(title)}</h1>\n<p>{Text(Wording.Summary(comparison))}</p>\n");
        if (!comparison.KnowsCSharp)
        {
            page.Append("<p>The C# side was not compared, because one of the two makes no client.</p>\n");
        }

        WriteFilter(page, comparison);
        page.Append("</header>\n<main>\n");
        foreach (var tag in comparison.Changes.GroupBy(Wording.TagOf, StringComparer.Ordinal).OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            WriteTag(page, tag.Key, tag.ToList());
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void WriteFilter(StringBuilder page, ContractComparison comparison)
    {
        page.Append("<fieldset>\n<legend>Show</legend>\n");
        foreach (var impact in Wording.WorstFirst)
        {
            var word = Wording.Of(impact);
            var number = comparison.Changes.Count(change => change.Impact == impact);
            page.Append(CultureInfo.InvariantCulture, $"<label class=\"badge {word}\"><input type=\"checkbox\" id=\"{word}\" checked> {word} ({number})</label>\n");
        }

        page.Append("</fieldset>\n");
    }

    private static void WriteTag(StringBuilder page, string tag, List<Change> changes)
    {
        var classes = string.Join(' ', changes.Select(change => "has-" + Wording.Of(change.Impact)).Distinct(StringComparer.Ordinal));
        page.Append(CultureInfo.InvariantCulture, $"<section class=\"{classes}\">\n<h2>{Text(tag)}</h2>\n");
        foreach (var change in changes)
        {
            WriteChange(page, change);
        }

        page.Append("</section>\n");
    }

    private static void WriteChange(StringBuilder page, Change change)
    {
        var word = Wording.Of(change.Impact);
        var direction = Wording.Of(change.Direction);
        page.Append(CultureInfo.InvariantCulture, $"<article class=\"change {word}\">\n<p class=\"where\"><span class=\"badge {word}\">{word}</span> <code>{Text(Wording.Subject(change))}</code>{(direction.Length > 0 ? $" <span>{direction}</span>" : "")}</p>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h3>{Text(change.Message)}</h3>\n<p>{Text(Capital(Wording.Sides(change)))}. {Text(change.Rule.Reason)}</p>\n");
        if (change.Place.Operation is null && change.Operations.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"users\">Used by {Text(string.Join(", ", change.Operations.Take(10)))}{(change.Operations.Count > 10 ? ", …" : "")}</p>\n");
        }

        HtmlSides.Write(page, change);
        page.Append("</article>\n");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Text(string text) => PlainText.Html(PlainText.OnOneLine(text));
}
