using WireMock.Util;

namespace WireMock.Matchers;

/// <summary>Tells whether a text is the expected one.</summary>
public interface IStringMatcher : IMatcher
{
    internal bool IsMatch(string? input);

    bool IMatcher.IsMatch(IBodyData? body) => IsMatch(body?.BodyAsString);
}
