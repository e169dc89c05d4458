using System.Globalization;
using System.Text;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>Text of the contract on its way into C# source: it can become a string or a comment, and nothing else.</summary>
internal static class CSharpText
{
    /// <summary>The inside of a C# string literal: printable ASCII, everything else escaped.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '"' or '\\' || letter is < ' ' or > '~')
            {
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
            else
            {
                literal.Append(letter);
            }
        }

        return literal.ToString();
    }

    /// <summary>
    /// The lines of an XML comment: escaped, trimmed, with no character at which C# or XML would see a line end or the end of the document.
    /// </summary>
    public static IReadOnlyList<string> CommentLines(string text) => text
        .Split('\n')
        .Select(line => Comment(line).Trim())
        .SkipWhile(line => line.Length == 0)
        .Reverse().SkipWhile(line => line.Length == 0).Reverse()
        .ToList();

    /// <summary>The paragraphs of a text, a line each; a blank line of the text ends one.</summary>
    public static IReadOnlyList<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var open = false;
        foreach (var line in CommentLines(text))
        {
            if (line.Length > 0 && open)
            {
                paragraphs[^1] += " " + line;
            }
            else if (line.Length > 0)
            {
                paragraphs.Add(line);
            }

            open = line.Length > 0;
        }

        return paragraphs.ConvertAll(paragraph => $"<para>{paragraph}</para>");
    }

    private static string Comment(string line)
    {
        var comment = new StringBuilder(line.Length);
        foreach (var letter in line)
        {
            comment.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => " ",
                _ => letter.ToString(),
            });
        }

        return WithoutLoneSurrogates(comment.ToString());
    }

    private static string WithoutLoneSurrogates(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
