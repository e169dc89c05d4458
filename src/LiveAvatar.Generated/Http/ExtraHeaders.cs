using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace LiveAvatar.Generated;

/// <summary>The headers that a call has beside the client's own, as parameters of its operation or in its options: none of them may replace what the
/// client sets, or start a header of its own.</summary>
internal static class ExtraHeaders
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Allow", "Authorization", "Connection", "Cookie", "Expect", "Expires", "Host", "Keep-Alive", "Last-Modified",
        "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "X-API-KEY",
    };

    public static KeyValuePair<string, string>[] Check(
        List<KeyValuePair<string, string>>? ofOperation, Dictionary<string, string>? ofOptions, string parameterName)
    {
        if (ofOperation is null && (ofOptions is null || ofOptions.Count == 0))
        {
            return [];
        }

        KeyValuePair<string, string>[] headers = [.. ofOperation ?? [], .. ofOptions ?? []];
        foreach (var header in headers)
        {
            if (FaultOf(header.Key, header.Value) is { } fault)
            {
                throw new ArgumentException($"A header of this call can't be sent: {fault}.", parameterName);
            }
        }

        return headers;
    }

    public static void AddTo(HttpRequestHeaders target, KeyValuePair<string, string>[] headers)
    {
        foreach (var header in headers)
        {
            // Checked above: HttpClient would put a line break on the wire as it is.
            target.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    private static string? FaultOf(string name, string? value)
    {
        if (!IsToken(name))
        {
            return "a name is empty or holds a character that no header name may have";
        }

        if (Reserved.Contains(name) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
        {
            return $"'{name}' is for the client to set. Credentials have properties of their own in {nameof(RequestOptions)}";
        }

        if (value is null)
        {
            return $"'{name}' has no value";
        }

        foreach (var character in value)
        {
            if (character is not ((>= ' ' and <= '~') or '\t'))
            {
                return $"the value of '{name}' holds a line break, a control character, or a character outside ASCII";
            }
        }

        return null;
    }

    private static bool IsToken(string name)
    {
        foreach (var character in name)
        {
            if (character is <= ' ' or > '~' || "\"(),/:;<=>?@[\\]{}".Contains(character))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
