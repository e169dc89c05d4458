using System.Text.RegularExpressions;

namespace WireMock.Matchers;

/// <summary>Matches a text in which the pattern is found; <c>^</c> and <c>$</c> are the ends of a line.</summary>
public class RegexMatcher(string pattern, bool ignoreCase = false) : IStringMatcher
{
    private readonly Regex _regex = new(
        pattern,
        RegexOptions.Multiline | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None),
        TimeSpan.FromSeconds(10));

    bool IStringMatcher.IsMatch(string? input) => input is not null && _regex.IsMatch(input);
}
