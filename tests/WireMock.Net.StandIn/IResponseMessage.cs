using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock;

/// <summary>An answer as it was meant: faults are applied when it is sent.</summary>
public interface IResponseMessage
{
    /// <summary>The status, as an <see cref="int"/>; null means 200.</summary>
    object? StatusCode { get; }

    IDictionary<string, WireMockList<string>>? Headers { get; }

    IBodyData? BodyData { get; }

    FaultType FaultType { get; }
}
