using WireMock.Matchers;
using WireMock.Types;

namespace WireMock.RequestBuilders;

public sealed partial class Request
{
    public IRequestBuilder WithHeader(string name, string pattern, bool ignoreCase = true) =>
        When(request => HeaderFits(request, name, ignoreCase, [new WildcardMatcher(pattern, ignoreCase)]));

    public IRequestBuilder WithHeader(string name, string pattern, MatchBehaviour matchBehaviour)
    {
        var accept = matchBehaviour == MatchBehaviour.AcceptOnMatch;
        return When(request => HeaderFits(request, name, ignoreCase: true, [new WildcardMatcher(pattern, ignoreCase: true)]) == accept);
    }

    public IRequestBuilder WithHeader(string name, params IStringMatcher[] matchers) =>
        When(request => HeaderFits(request, name, ignoreCase: false, matchers));

    public IRequestBuilder WithParam(string key) => When(request => Parameter(request, key) is not null);

    public IRequestBuilder WithParam(string key, params string[] values) => WithParam(key, [.. values.Select(value => new ExactMatcher(value))]);

    public IRequestBuilder WithParam(string key, params IStringMatcher[] matchers) =>
        When(request => Parameter(request, key) is { } values && ParameterFits(values, matchers));

    public IRequestBuilder WithCookie(string name, string pattern, bool ignoreCase = true) =>
        When(request => CookieFits(request, name, ignoreCase, [new WildcardMatcher(pattern, ignoreCase)]));

    public IRequestBuilder WithCookie(string name, params IStringMatcher[] matchers) =>
        When(request => CookieFits(request, name, ignoreCase: false, matchers));

    private static bool HeaderFits(IRequestMessage request, string name, bool ignoreCase, IStringMatcher[] matchers)
    {
        var header = request.Headers?.FirstOrDefault(header => SameName(header.Key, name, ignoreCase)).Value;
        return header is not null && matchers.Any(matcher => header.TrueForAll(matcher.IsMatch));
    }

    private static WireMockList<string>? Parameter(IRequestMessage request, string key) =>
        request.Query?.TryGetValue(key, out var values) == true ? values : null;

    // Every expected value must have come, and nothing else may have.
    private static bool ParameterFits(WireMockList<string> values, IStringMatcher[] matchers) => matchers.Length > values.Count
        ? Array.TrueForAll(matchers, matcher => values.Exists(matcher.IsMatch))
        : matchers.Length == 0 || values.TrueForAll(value => Array.Exists(matchers, matcher => matcher.IsMatch(value)));

    private static bool CookieFits(IRequestMessage request, string name, bool ignoreCase, IStringMatcher[] matchers)
    {
        var cookie = request.Cookies?.FirstOrDefault(cookie => SameName(cookie.Key, name, ignoreCase)).Value;
        return cookie is not null && matchers.Any(matcher => matcher.IsMatch(cookie));
    }

    private static bool SameName(string one, string other, bool ignoreCase) =>
        string.Equals(one, other, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
