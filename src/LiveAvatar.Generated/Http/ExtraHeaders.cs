using System;
using System.Collections.Generic;
using System.Net.Http;

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

    public static KeyValuePair<string, string>[] Check(OperationRequest request, Dictionary<string, string>? ofOptions, string parameterName)
    {
        var ofOperation = request.Headers;
        if (ofOperation is null && (ofOptions is null || ofOptions.Count == 0))
        {
            return [];
        }

        foreach (var header in ofOperation ?? [])
        {
            Refuse(FaultOfValue(header.Key, header.Value), parameterName);
        }

        foreach (var header in ofOptions ?? [])
        {
            Refuse(FaultOfName(header.Key, request.Operation.Security) ?? FaultOfValue(header.Key, header.Value), parameterName);
        }

        return [.. ofOperation ?? [], .. ofOptions ?? []];
    }

    public static void AddTo(HttpRequestMessage target, KeyValuePair<string, string>[] headers)
    {
        foreach (var header in headers)
        {
            // Checked above: HttpClient would put a line break on the wire as it is. It keeps what describes a body (Content-Language) with the body.
            if (!target.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                (target.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
    }

    private static void Refuse(string? fault, string parameterName)
    {
        if (fault is not null)
        {
            throw new ArgumentException($"A header of this call can't be sent: {fault}.", parameterName);
        }
    }

    private static string? FaultOfName(string name, SecurityScheme[][] security)
    {
        if (!IsToken(name))
        {
            return "a name is empty or holds a character that no header name may have";
        }

        return Reserved.Contains(name) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || IsCredential(name, security)
            ? $"'{name}' is for the client to set. Credentials have properties of their own in {nameof(RequestOptions)}"
            : null;
    }

    private static bool IsCredential(string name, SecurityScheme[][] security)
    {
        foreach (var alternative in security)
        {
            foreach (var scheme in alternative)
            {
                if (scheme.IsHeader(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string? FaultOfValue(string name, string? value)
    {
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
