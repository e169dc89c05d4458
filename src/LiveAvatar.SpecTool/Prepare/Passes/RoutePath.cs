using System.Text;
using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// A path of the contract as an address can hold it: with a slash before it, without a fragment, which is never sent, and with what no address holds escaped. Places
/// for parameters stay as they are.
/// </summary>
internal static partial class RoutePath
{
    private const string Allowed = "-._~!$&'()*+,;=:@/?";

    public static string Of(string path)
    {
        var sent = path.Split('#')[0];
        var route = new StringBuilder(sent.StartsWith('/') ? "" : "/");
        var end = 0;
        foreach (Match kept in Kept().Matches(sent))
        {
            Escape(route, sent[end..kept.Index]);
            route.Append(kept.Value);
            end = kept.Index + kept.Length;
        }

        Escape(route, sent[end..]);
        return route.ToString();
    }

    private static void Escape(StringBuilder route, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            route.Append(Rune.IsLetterOrDigit(rune) || Allowed.Contains(letter, StringComparison.Ordinal) ? letter : Uri.EscapeDataString(letter));
        }
    }

    /// <summary>A place for a parameter, or a character that is escaped already.</summary>
    [GeneratedRegex(@"\{[^{}]+\}|%[0-9A-Fa-f]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Kept();
}
