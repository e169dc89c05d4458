using System;
using System.Globalization;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>The kind of a failure in few words, as OpenTelemetry's <c>error.type</c> wants it: never with a text of the server.</summary>
internal static class ErrorType
{
    /// <summary>Gives null for a success.</summary>
    public static string? Of(Attempt attempt) => attempt switch
    {
        { Timeout: not null } => "timeout",
        { Answer: { IsSuccess: false } answer } => ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture),
        { Failure: { } failure } => Of(failure),
        { Answer.Failure: { } failure } when attempt.Thrown is not null || attempt.Wait is not null => Of(failure),
        { Thrown: { } thrown } => Of(thrown), // a success that could not be read
        _ => null,
    };

#if NET
    // The words that .NET's own metrics use.
    public static string Of(Exception failure) => (failure as HttpRequestException)?.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "name_resolution_error",
        HttpRequestError.ConnectionError => "connection_error",
        HttpRequestError.SecureConnectionError => "secure_connection_error",
        HttpRequestError.HttpProtocolError => "http_protocol_error",
        HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
        HttpRequestError.InvalidResponse => "invalid_response",
        HttpRequestError.ResponseEnded => "response_ended",
        _ => failure.GetType().FullName!,
    };
#else
    public static string Of(Exception failure) => failure.GetType().FullName!;
#endif
}
