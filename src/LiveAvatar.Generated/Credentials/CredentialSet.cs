using System;
using System.Collections.Generic;
using System.Linq;

namespace LiveAvatar.Generated;

/// <summary>Credentials, each checked or null: those that a client holds, or those that are given for one call.</summary>
internal sealed class CredentialSet
{
    public const string ApiKeyVariable = "LIVEAVATAR_API_KEY";

    private readonly NamedCredential[] _named;

    private CredentialSet(string? apiKey, string? sessionToken, string? laSession, NamedCredential[] named)
    {
        ApiKey = apiKey;
        SessionToken = sessionToken;
        LaSession = laSession;
        _named = named;
    }

    public string? ApiKey { get; }

    public string? SessionToken { get; }

    public string? LaSession { get; }

    /// <summary>Every text that would give one of them away.</summary>
    public IEnumerable<string> Secrets => new[] { ApiKey, SessionToken, LaSession }.OfType<string>()
        .Concat(_named.SelectMany(static credential => credential.Scheme.Secrets(credential.Value)));

    private bool IsEmpty => ApiKey is null && SessionToken is null && LaSession is null && _named.Length == 0;

    public static CredentialSet From(LiveAvatarClientOptions options, string? environmentKey)
    {
        const string Owner = nameof(LiveAvatarClientOptions);
        Check(options.ApiKey, options.SessionToken, options.LaSession, options.Schemes, Owner, nameof(options));
        var named = Check(options.SetCredentials, options.Schemes, Owner, nameof(options));

        var apiKey = options.ApiKey;
        if (apiKey is null && !string.IsNullOrEmpty(environmentKey))
        {
            CheckApiKey(environmentKey, options.Schemes, $"The API key in the environment variable {ApiKeyVariable}", nameof(options));
            apiKey = environmentKey;
        }

        var held = new CredentialSet(apiKey, options.SessionToken, options.LaSession, named);
        return held.IsEmpty && options.ApiKeyProvider is null && LiveAvatarContract.TakesCredentials
            ? throw new ArgumentException(
                $"There is no credential. Give an API key to the constructor, as {Owner}.{nameof(ApiKey)} or in the environment variable "
                + $"{ApiKeyVariable}; or set {nameof(SessionToken)} or {nameof(LaSession)} in the options{OrByName(options.Schemes)}.", nameof(options))
            : held;
    }

    /// <summary>Those of one call; null where it has none.</summary>
    public static CredentialSet? From(RequestOptions? options, SecurityScheme[] schemes)
    {
        if (options is null || options is { ApiKey: null, SessionToken: null, LaSession: null, SetCredentials: null or { Count: 0 } })
        {
            return null;
        }

        const string Owner = nameof(RequestOptions);
        Check(options.ApiKey, options.SessionToken, options.LaSession, schemes, Owner, nameof(options));
        return new CredentialSet(options.ApiKey, options.SessionToken, options.LaSession, Check(options.SetCredentials, schemes, Owner, nameof(options)));
    }

    public static void CheckApiKey(string? value, SecurityScheme[] schemes, string description, string parameterName) =>
        CredentialRules.Check(Array.Find(schemes, static scheme => scheme is ApiKeyScheme { Name: null }) ?? SecurityScheme.ApiKey, value, description, parameterName);

    public CredentialSet WithApiKey(string key) => new(key, SessionToken, LaSession, _named);

    public CredentialSet WithSessionToken(string token) => new(ApiKey, token, LaSession, _named);

    public string? Named(string name)
    {
        foreach (var credential in _named)
        {
            if (string.Equals(credential.Scheme.Name, name, StringComparison.Ordinal))
            {
                return credential.Value;
            }
        }

        return null;
    }

    public string Describe()
    {
        var kinds = new List<string>(3);
        if (ApiKey is not null)
        {
            kinds.Add(SecurityScheme.ApiKey.Description);
        }

        if (SessionToken is not null)
        {
            kinds.Add(SecurityScheme.SessionToken.Description);
        }

        if (LaSession is not null)
        {
            kinds.Add("the la_session cookie");
        }

        kinds.AddRange(_named.Select(static credential => credential.Scheme.Description));
        return kinds.Count == 0 ? "no credential" : string.Join(" and ", kinds);
    }

    private static void Check(string? apiKey, string? sessionToken, string? laSession, SecurityScheme[] schemes, string owner, string parameterName)
    {
        if (apiKey is not null)
        {
            CheckApiKey(apiKey, schemes, $"{owner}.{nameof(ApiKey)}", parameterName);
        }

        if (sessionToken is not null)
        {
            CredentialRules.Check(SecurityScheme.SessionToken, sessionToken, $"{owner}.{nameof(SessionToken)}", parameterName);
        }

        if (laSession is not null)
        {
            CredentialRules.CheckLaSession(laSession, $"{owner}.{nameof(LaSession)}", parameterName);
        }
    }

    private static NamedCredential[] Check(Dictionary<string, string>? credentials, SecurityScheme[] schemes, string owner, string parameterName)
    {
        if (credentials is null || credentials.Count == 0)
        {
            return [];
        }

        var named = new List<NamedCredential>(credentials.Count);
        foreach (var credential in credentials)
        {
            var description = $"{owner}.{nameof(LiveAvatarClientOptions.Credentials)}[\"{credential.Key}\"]";
            var scheme = Array.Find(schemes, scheme => string.Equals(scheme.Name, credential.Key, StringComparison.Ordinal))
                ?? throw new ArgumentException($"{description} is for no security scheme of the contract{Known(schemes)}.", parameterName);
            CredentialRules.Check(scheme, credential.Value, description, parameterName);
            named.Add(new NamedCredential(scheme, credential.Value));
        }

        return [.. named];
    }

    private static string Known(SecurityScheme[] schemes) => Names(schemes) is { Length: > 0 } names
        ? $": the names are {names}"
        : $" that has no option of its own: there are {nameof(ApiKey)}, {nameof(SessionToken)} and {nameof(LaSession)}";

    private static string OrByName(SecurityScheme[] schemes) =>
        Names(schemes) is { Length: > 0 } names ? $", or {nameof(LiveAvatarClientOptions.Credentials)} for {names}" : "";

    private static string Names(SecurityScheme[] schemes) =>
        string.Join(", ", schemes.Where(static scheme => scheme.Name is not null).Select(static scheme => $"\"{scheme.Name}\""));
}
