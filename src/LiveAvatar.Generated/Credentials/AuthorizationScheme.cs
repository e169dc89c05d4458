using System;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>What stands in the header <c>Authorization</c> behind the name of an HTTP scheme.</summary>
internal sealed class AuthorizationScheme(string scheme, string? name = null) : SecurityScheme(name)
{
    private readonly string _prefix = scheme + " ";
    private readonly bool _isBearer = string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase);

    public override string Description => Name is null ? "a session token" : $"the credential \"{Name}\"";

    public override string WayOut => Name is null
        ? $"a session token (client.{nameof(LiveAvatarClient.WithSessionToken)}, or {nameof(RequestOptions)}.{nameof(RequestOptions.SessionToken)})"
        : $"{(_isBearer ? "the token" : $"what stands behind {scheme}")} {ByName(Name)}";

    public override string? FaultOf(string value) => _isBearer ? CredentialRules.FaultOfToken(value) : CredentialRules.FaultOfHeader(value);

    public override bool IsHeader(string headerName) => string.Equals(headerName, "Authorization", StringComparison.OrdinalIgnoreCase);

    public override void AddTo(HttpRequestMessage message, string value) =>
        message.Headers.TryAddWithoutValidation("Authorization", _prefix + value);

    protected override string? OwnOption(CredentialSet credentials) => credentials.SessionToken;
}
