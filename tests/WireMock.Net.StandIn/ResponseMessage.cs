using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock;

internal sealed record ResponseMessage(
    object? StatusCode,
    IDictionary<string, WireMockList<string>>? Headers,
    IBodyData? BodyData,
    FaultType FaultType = FaultType.NONE) : IResponseMessage
{
    /// <summary>The answer to a request that no mapping matches.</summary>
    public static ResponseMessage NoMapping { get; } = new(
        404,
        new Dictionary<string, WireMockList<string>>(StringComparer.Ordinal) { ["Content-Type"] = ["application/json"] },
        new BodyData(BodyAsJson: new { Status = "No matching mapping found" }));
}
