using System;

namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    /// <summary>What the client holds when a call begins.</summary>
    /// <exception cref="ArgumentException">The API key that the provider gives is malformed.</exception>
    private CredentialSet Hold(Connection connection)
    {
        if (connection.ApiKeyProvider?.Invoke() is not { } key)
        {
            return _credentials;
        }

        CredentialRules.CheckApiKey(key, $"What {nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.ApiKeyProvider)} gives", "options");
        return _credentials.WithApiKey(key);
    }

    /// <summary>Chooses what a call sends: what the call sets goes before what the client holds, and a session token before the API key.</summary>
    /// <exception cref="InvalidOperationException">The operation needs a credential, and none that it takes is set.</exception>
    private static CredentialSet Authenticate(OperationDescriptor operation, in CredentialSet ofCall, in CredentialSet held)
    {
        var takesKey = operation.Credentials.HasFlag(OperationCredentials.ApiKey);
        var takesToken = operation.Credentials.HasFlag(OperationCredentials.SessionToken);
        var takesCookie = operation.Credentials.HasFlag(OperationCredentials.LaSession);

        var cookie = takesCookie ? ofCall.LaSession ?? held.LaSession : null;

        if (operation.TakesAllCredentials && (ofCall.ApiKey ?? held.ApiKey) is { } key && (ofCall.SessionToken ?? held.SessionToken) is { } token)
        {
            return new CredentialSet(key, token, cookie);
        }

        if (takesToken && ofCall.SessionToken is not null)
        {
            return new CredentialSet(null, ofCall.SessionToken, cookie);
        }

        if (takesKey && ofCall.ApiKey is not null)
        {
            return new CredentialSet(ofCall.ApiKey, null, cookie);
        }

        if (takesToken && held.SessionToken is not null)
        {
            return new CredentialSet(null, held.SessionToken, cookie);
        }

        if (takesKey && held.ApiKey is not null)
        {
            return new CredentialSet(held.ApiKey, null, cookie);
        }

        return cookie is not null || !(takesKey || takesToken) || operation.CredentialsAreOptional
            ? new CredentialSet(null, null, cookie)
            : throw new InvalidOperationException(Missing(operation.Name, takesKey, takesToken, takesCookie));
    }

    private static string Missing(string operation, bool takesKey, bool takesToken, bool takesCookie)
    {
        const string Key = $"an API key ({nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.ApiKey)}, "
            + $"{nameof(RequestOptions)}.{nameof(RequestOptions.ApiKey)}, or the environment variable {CredentialSet.ApiKeyVariable})";
        const string Token = $"a session token (client.{nameof(WithSessionToken)}, or "
            + $"{nameof(RequestOptions)}.{nameof(RequestOptions.SessionToken)})";
        const string Cookie = $", or the la_session cookie ({nameof(RequestOptions)}.{nameof(RequestOptions.LaSession)})";

        var credential = takesKey && takesToken ? $"{Token} or {Key}" : takesKey ? Key : Token;
        return $"{operation} needs {credential}{(takesCookie ? Cookie : "")}, and none is set. Nothing was sent.";
    }
}
