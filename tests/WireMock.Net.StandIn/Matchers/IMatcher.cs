using WireMock.Util;

namespace WireMock.Matchers;

/// <summary>Tells whether a body is the expected one.</summary>
public interface IMatcher
{
    internal bool IsMatch(IBodyData? body);
}
