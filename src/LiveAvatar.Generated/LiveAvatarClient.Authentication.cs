using System;
using System.Linq;

namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    /// <summary>What the client holds when a call begins.</summary>
    /// <exception cref="ArgumentException">The API key that the provider gives is malformed.</exception>
    private CredentialSet Hold(Connection connection)
    {
        if (connection.ApiKeyProvider?.Invoke() is not { } key || string.Equals(key, _credentials!.ApiKey, StringComparison.Ordinal))
        {
            return _credentials!;
        }

        const string Provider = $"What {nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.ApiKeyProvider)} gives";
        CredentialSet.CheckApiKey(key, connection.Schemes, Provider, "options");
        return _credentials.WithApiKey(key);
    }

    /// <summary>
    /// Chooses what a call sends: the first alternative of the operation for which all is set. One that the call itself sets something of goes before those
    /// that the client holds.
    /// </summary>
    /// <exception cref="InvalidOperationException">The operation needs credentials, and there is no alternative for which all is set.</exception>
    private static CallCredentials Authenticate(OperationDescriptor operation, CredentialSet? ofCall, CredentialSet held)
    {
        var cookie = operation.TakesLaSession ? ofCall?.LaSession ?? held.LaSession : null;
        if ((ofCall is null ? null : Choose(operation.Security, ofCall, held, isOfCall: true)) is { } ofItsOwn)
        {
            return new CallCredentials(ofItsOwn, cookie, ofCall, held);
        }

        if (Choose(operation.Security, ofCall, held, isOfCall: false) is { } chosen)
        {
            return new CallCredentials(chosen, cookie, ofCall, held);
        }

        return cookie is not null || operation.Security.Length == 0 || operation.CredentialsAreOptional
            ? new CallCredentials([], cookie, ofCall, held)
            : throw new InvalidOperationException(Missing(operation));
    }

    private static SecurityScheme[]? Choose(SecurityScheme[][] alternatives, CredentialSet? ofCall, CredentialSet held, bool isOfCall)
    {
        foreach (var alternative in alternatives)
        {
            var isSet = true;
            var isOfThis = false;
            foreach (var scheme in alternative)
            {
                var given = ofCall is not null && scheme.In(ofCall) is not null;
                isSet &= given || scheme.In(held) is not null;
                isOfThis |= given;
            }

            if (isSet && (isOfThis || !isOfCall))
            {
                return alternative;
            }
        }

        return null;
    }

    private static string Missing(OperationDescriptor operation)
    {
        var needed = string.Join(" or ", operation.Security.Select(static alternative => string.Join(" and ", alternative.Select(static scheme => scheme.WayOut))));
        var cookie = operation.TakesLaSession ? $", or the la_session cookie ({nameof(RequestOptions)}.{nameof(RequestOptions.LaSession)})" : "";
        var fault = operation.Security.Any(static alternative => alternative.Length > 1) ? "not all that is needed is set" : "none is set";
        return $"{operation.Name} needs {needed}{cookie}, and {fault}. Nothing was sent.";
    }
}
