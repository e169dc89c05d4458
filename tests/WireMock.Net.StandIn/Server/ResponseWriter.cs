using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.Server;

internal static class ResponseWriter
{
    // Neither UTF-8 nor JSON, and every byte once.
    private static readonly byte[] Garbage = [.. Enumerable.Range(100, 156).Reverse().Select(value => (byte)value)];

    public static async Task WriteAsync(IResponseMessage message, HttpResponse response, CancellationToken cancellationToken)
    {
        var body = Faulty(BodyData.ToBytes(message.BodyData), message.FaultType);
        response.StatusCode = message.StatusCode as int? ?? StatusCodes.Status200OK;
        foreach (var (name, values) in message.Headers ?? ImmutableDictionary<string, WireMockList<string>>.Empty)
        {
            if (!string.Equals(name, "Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                response.Headers.Append(name, values.ToArray());
            }
            else if (body is null)
            {
                response.ContentLength = long.Parse(values[0], CultureInfo.InvariantCulture);
            }
        }

        if (body is not null && response.StatusCode is >= 200 and not (204 or 205 or 304))
        {
            await response.Body.WriteAsync(body, cancellationToken);
        }
    }

    private static byte[]? Faulty(byte[]? body, FaultType fault) => fault switch
    {
        FaultType.EMPTY_RESPONSE => [],
        FaultType.MALFORMED_RESPONSE_CHUNK => [.. body.AsSpan(0, (body?.Length ?? 0) / 2), .. Garbage],
        _ => body,
    };
}
