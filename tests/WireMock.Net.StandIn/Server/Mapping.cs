using WireMock.Matchers.Request;
using WireMock.ResponseProviders;

namespace WireMock.Server;

internal sealed record Mapping(IRequestMatcher Matcher)
{
    public int Priority { get; init; }

    public string? Scenario { get; init; }

    public string? WhenState { get; init; }

    public string? NextState { get; init; }

    public int Times { get; init; } = 1;

    public IResponseProvider? Provider { get; init; }
}
