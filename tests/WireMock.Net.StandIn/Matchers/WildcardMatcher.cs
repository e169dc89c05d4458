using System.Text.RegularExpressions;

namespace WireMock.Matchers;

/// <summary>Matches a text in which <c>*</c> stands for any characters of a line and <c>?</c> for one.</summary>
public class WildcardMatcher(string pattern, bool ignoreCase = false) : RegexMatcher(ToRegex(pattern), ignoreCase)
{
    private static string ToRegex(string pattern) =>
        "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal) + "$";
}
