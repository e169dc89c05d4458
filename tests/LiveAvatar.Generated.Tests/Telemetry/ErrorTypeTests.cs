using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Telemetry;

public sealed class ErrorTypeTests
{
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "name_resolution_error")]
    [InlineData(HttpRequestError.ConnectionError, "connection_error")]
    [InlineData(HttpRequestError.SecureConnectionError, "secure_connection_error")]
    [InlineData(HttpRequestError.HttpProtocolError, "http_protocol_error")]
    [InlineData(HttpRequestError.ProxyTunnelError, "proxy_tunnel_error")]
    [InlineData(HttpRequestError.InvalidResponse, "invalid_response")]
    [InlineData(HttpRequestError.ResponseEnded, "response_ended")]
    [InlineData(HttpRequestError.Unknown, "System.Net.Http.HttpRequestException")]
    public void Of_AFailedRequest_IsTheWordOfDotNetsOwnMetrics(HttpRequestError error, string word) =>
        ErrorType.Of(new HttpRequestException(error)).Should().Be(Framework.TellsWhatFailed ? word : "System.Net.Http.HttpRequestException");

    [Fact]
    public void Of_AnyOtherFailure_IsItsType() => ErrorType.Of(new IOException()).Should().Be("System.IO.IOException");
}
