using System.Text;

namespace LiveAvatar.SpecTool.Diff.Reports;

/// <summary>Text of a contract on its way into a terminal or a page: it must not end a line, move a cursor or become mark-up.</summary>
internal static class PlainText
{
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            line.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        }

        return line.ToString();
    }

    /// <summary>Markdown in which nothing of the text is mark-up, a link, or the mention of a user.</summary>
    public static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in OnOneLine(text))
        {
            escaped.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '@' => "&#64;",
                '#' => "&#35;",
                '|' or '*' or '_' or '`' or '[' or ']' or '~' or '\\' or '!' => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        // A bare address would become a link.
        return escaped.ToString().Replace("://", ":&#8203;//", StringComparison.Ordinal);
    }

    public static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);
}
