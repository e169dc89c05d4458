using System.Net;
using WireMock.Types;

namespace WireMock.Util;

internal static class QueryString
{
    /// <summary>Reads <c>?a=1&amp;a=2</c>; like WireMock.Net, also takes a semicolon between parameters and a comma between values.</summary>
    public static Dictionary<string, WireMockList<string>> Parse(string query)
    {
        var parameters = new Dictionary<string, WireMockList<string>>(StringComparer.Ordinal);
        foreach (var part in query.TrimStart('?').Split(['&', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            if (!parameters.TryGetValue(name, out var values))
            {
                parameters[name] = values = [];
            }

            values.AddRange(equals < 0 ? [] : Values(part[(equals + 1)..]));
        }

        return parameters;
    }

    private static IEnumerable<string> Values(string text) => text.Length == 0
        ? [""]
        : text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(value => WebUtility.UrlDecode(value));
}
