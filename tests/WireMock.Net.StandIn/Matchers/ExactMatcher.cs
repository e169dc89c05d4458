namespace WireMock.Matchers;

/// <summary>Matches one of the given texts, letter by letter.</summary>
public class ExactMatcher(params string[] values) : IStringMatcher
{
    bool IStringMatcher.IsMatch(string? input) => values.Contains(input, StringComparer.Ordinal);
}
