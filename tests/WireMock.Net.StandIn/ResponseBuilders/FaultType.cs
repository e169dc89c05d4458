namespace WireMock.ResponseBuilders;

/// <summary>What is wrong with the body of an answer; status and headers are sent as they were given.</summary>
public enum FaultType
{
    NONE,

    /// <summary>The body is empty; the connection is not dropped.</summary>
    EMPTY_RESPONSE,

    /// <summary>Half of the body, then garbage; the connection is not dropped.</summary>
    MALFORMED_RESPONSE_CHUNK,
}
