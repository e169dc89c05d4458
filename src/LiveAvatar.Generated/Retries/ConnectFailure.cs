using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace LiveAvatar.Generated;

/// <summary>Tells that a connection was never made, so that the server can't have seen the request.</summary>
internal static class ConnectFailure
{
#if NET
    public static bool Is(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };
#else
    // HttpClient doesn't say it here. These are the causes that no connection once made can end with.
    public static bool Is(Exception failure) => failure is HttpRequestException && failure.GetBaseException() switch
    {
        WebException { Status: WebExceptionStatus.ConnectFailure or WebExceptionStatus.NameResolutionFailure } => true,
        SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain } => true,
        _ => false,
    };
#endif
}
