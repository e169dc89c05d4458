using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.Server;

internal static class RequestReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<RequestMessage> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        new(request.Method, new Uri(request.GetEncodedUrl()))
        {
            Headers = request.Headers.ToDictionary(
                header => header.Key,
                header => new WireMockList<string>([.. header.Value!]),
                StringComparer.Ordinal),
            Cookies = request.Cookies.ToDictionary(StringComparer.Ordinal),
            BodyData = HasBody(request.Method) ? await ReadBodyAsync(request.Body, cancellationToken) : null,
        };

    private static bool HasBody(string method) =>
        !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsTrace(method) || HttpMethods.IsConnect(method));

    private static async Task<BodyData> ReadBodyAsync(Stream body, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await body.CopyToAsync(buffer, cancellationToken);
        var bytes = buffer.ToArray();
        return new BodyData(TextOf(bytes), bytes);
    }

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return Array.IndexOf(bytes, (byte)0) < 0 ? Utf8.GetString(bytes) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
