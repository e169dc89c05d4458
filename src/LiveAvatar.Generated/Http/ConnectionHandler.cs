using System;
using System.Net;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>How the client's own connections are made.</summary>
internal static class ConnectionHandler
{
    // Else a change of the host's address is never seen.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    // A redirect would carry X-API-KEY and the cookie to wherever it points; HttpClient drops Authorization only.
    // Cookies that the server sets would turn one user's call into another's.
#if NET
    public static HttpMessageHandler Create(Uri address) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !address.IsLoopback, // a proxy's own loopback is another machine's
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        EnableMultipleHttp2Connections = true,
        PooledConnectionLifetime = Lifetime,
    };
#else
    public static HttpMessageHandler Create(Uri address)
    {
        ServicePointManager.FindServicePoint(address).ConnectionLeaseTimeout = (int)Lifetime.TotalMilliseconds; // .NET Framework's only way
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !address.IsLoopback, // a proxy's own loopback is another machine's
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
    }
#endif
}
