using System;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>A key in a header, in the query or in a cookie.</summary>
internal sealed class ApiKeyScheme(ApiKeyLocation location, string place, string? name = null) : SecurityScheme(name)
{
    public override string Description => Name is null ? "the API key" : $"the key \"{Name}\"";

    public override string WayOut => Name is null
        ? $"an API key ({nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.ApiKey)}, "
            + $"{nameof(RequestOptions)}.{nameof(RequestOptions.ApiKey)}, or the environment variable {CredentialSet.ApiKeyVariable})"
        : $"the key {ByName(Name)}";

    /// <summary>A whole header <c>Authorization</c> has a space between the scheme and what follows it.</summary>
    public override string? FaultOf(string value) =>
        IsHeader("Authorization") ? CredentialRules.FaultOfHeader(value) : CredentialRules.FaultOfKey(value);

    public override string? Cookie(string value) => location == ApiKeyLocation.Cookie ? $"{place}={Uri.EscapeDataString(value)}" : null;

    public override bool IsHeader(string headerName) =>
        location == ApiKeyLocation.Header && string.Equals(place, headerName, StringComparison.OrdinalIgnoreCase);

    public override void AddTo(HttpRequestMessage message, string value)
    {
        if (location == ApiKeyLocation.Header)
        {
            message.Headers.TryAddWithoutValidation(place, value);
        }
        else if (location == ApiKeyLocation.Query)
        {
            var address = message.RequestUri!.AbsoluteUri;
            message.RequestUri = new Uri($"{address}{(address.Contains('?') ? '&' : '?')}{Uri.EscapeDataString(place)}={Uri.EscapeDataString(value)}");
        }
    }

    protected override string? OwnOption(CredentialSet credentials) => credentials.ApiKey;
}
