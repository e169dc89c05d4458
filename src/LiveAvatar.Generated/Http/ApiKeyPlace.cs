using System;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>Where an operation takes the API key, if not in the header <c>X-API-KEY</c>.</summary>
internal sealed class ApiKeyPlace(ApiKeyLocation location, string name)
{
    /// <summary>The cookie; null where it isn't one.</summary>
    public string? Cookie(string key) => location == ApiKeyLocation.Cookie ? $"{name}={Uri.EscapeDataString(key)}" : null;

    /// <summary>Puts it into what is sent, and nowhere else: an address that is shown has no key.</summary>
    public void AddTo(HttpRequestMessage message, string key)
    {
        if (location == ApiKeyLocation.Header)
        {
            message.Headers.TryAddWithoutValidation(name, key);
        }
        else if (location == ApiKeyLocation.Query)
        {
            var address = message.RequestUri!.AbsoluteUri;
            message.RequestUri = new Uri($"{address}{(address.Contains('?') ? '&' : '?')}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(key)}");
        }
    }
}
