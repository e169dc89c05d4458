using System.Linq;
using System.Net.Http.Headers;

namespace LiveAvatar.Generated;

/// <summary>Finds the id to quote when asking the API's owner about a call.</summary>
internal static class RequestIdHeader
{
    // Which one the API sends is not documented: these are the usual ones, the server's own before those of gateways.
    private static readonly string[] Names = ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "CF-Ray"];

    public static string? Find(HttpResponseHeaders headers)
    {
        foreach (var name in Names)
        {
            if (headers.TryGetValues(name, out var values))
            {
                return values.FirstOrDefault();
            }
        }

        return null;
    }
}
