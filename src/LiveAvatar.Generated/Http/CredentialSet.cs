using System;
using System.Collections.Generic;

namespace LiveAvatar.Generated;

/// <summary>Credentials, each checked or null: those that a client holds, or those that one call sends.</summary>
internal readonly struct CredentialSet(string? apiKey, string? sessionToken, string? laSession)
{
    public const string ApiKeyVariable = "LIVEAVATAR_API_KEY";

    public string? ApiKey { get; } = apiKey;

    public string? SessionToken { get; } = sessionToken;

    public string? LaSession { get; } = laSession;

    public bool IsEmpty => ApiKey is null && SessionToken is null && LaSession is null;

    public static CredentialSet From(LiveAvatarClientOptions options, string? environmentKey)
    {
        Check(options.ApiKey, options.SessionToken, options.LaSession, nameof(LiveAvatarClientOptions), nameof(options));

        var apiKey = options.ApiKey;
        if (apiKey is null && !string.IsNullOrEmpty(environmentKey))
        {
            CredentialRules.CheckApiKey(environmentKey, $"The API key in the environment variable {ApiKeyVariable}", nameof(options));
            apiKey = environmentKey;
        }

        var held = new CredentialSet(apiKey, options.SessionToken, options.LaSession);
        return held.IsEmpty && options.ApiKeyProvider is null && LiveAvatarContract.TakesCredentials
            ? throw new ArgumentException(
                $"There is no credential. Give an API key to the constructor, as {nameof(LiveAvatarClientOptions)}.{nameof(ApiKey)} or in the "
                + $"environment variable {ApiKeyVariable}; or set {nameof(SessionToken)} or {nameof(LaSession)} in the options.", nameof(options))
            : held;
    }

    public static CredentialSet From(RequestOptions? options)
    {
        if (options is null)
        {
            return default;
        }

        Check(options.ApiKey, options.SessionToken, options.LaSession, nameof(RequestOptions), nameof(options));
        return new CredentialSet(options.ApiKey, options.SessionToken, options.LaSession);
    }

    public CredentialSet WithApiKey(string key) => new(key, SessionToken, LaSession);

    public CredentialSet WithSessionToken(string token) => new(ApiKey, token, LaSession);

    public string Describe()
    {
        var kinds = new List<string>(3);
        if (ApiKey is not null)
        {
            kinds.Add("the API key");
        }

        if (SessionToken is not null)
        {
            kinds.Add("a session token");
        }

        if (LaSession is not null)
        {
            kinds.Add("the la_session cookie");
        }

        return kinds.Count == 0 ? "no credential" : string.Join(" and ", kinds);
    }

    private static void Check(string? apiKey, string? sessionToken, string? laSession, string owner, string parameterName)
    {
        if (apiKey is not null)
        {
            CredentialRules.CheckApiKey(apiKey, $"{owner}.{nameof(ApiKey)}", parameterName);
        }

        if (sessionToken is not null)
        {
            CredentialRules.CheckSessionToken(sessionToken, $"{owner}.{nameof(SessionToken)}", parameterName);
        }

        if (laSession is not null)
        {
            CredentialRules.CheckLaSession(laSession, $"{owner}.{nameof(LaSession)}", parameterName);
        }
    }
}
