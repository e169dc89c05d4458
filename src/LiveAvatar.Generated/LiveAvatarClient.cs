using System;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>A client for the LiveAvatar API: a property per group of operations, a method per operation.</summary>
/// <remarks>
/// <para>Safe to use from several threads at once. It holds connections: keep one for the life of the application, and dispose it at the
/// end.</para>
/// <para>It prefers HTTP/2 and takes HTTP/1.1, and renews its connections every 5 minutes, so that it sees when the API's host moves to another
/// address. An answer has to be complete in time: see <see cref="LiveAvatarClientOptions.Timeout"/> and
/// <see cref="LiveAvatarClientOptions.TotalTimeout"/>. What failed is tried again where that can do no harm: see
/// <see cref="LiveAvatarClientOptions.MaxRetries"/>.</para>
/// <para>It never needs the thread or the context that called it.</para>
/// <para>For tracing and metrics, there are an <see cref="System.Diagnostics.ActivitySource"/> and a <see cref="System.Diagnostics.Metrics.Meter"/>
/// named <c>LiveAvatar.Generated</c>; for logs, <see cref="LiveAvatarClientOptions.LoggerFactory"/>.</para>
/// <para>What can go wrong in a call is a <see cref="LiveAvatarException"/>; cancellation by the caller is an
/// <see cref="OperationCanceledException"/>.</para>
/// <para>For tests, the class and its groups can be substituted: everything they offer is virtual.</para>
/// </remarks>
public partial class LiveAvatarClient : IDisposable
{
    private readonly Connection? _connection;
    private readonly CredentialSet? _credentials;
    private readonly bool _sharesConnection;
    private volatile bool _disposed;

    /// <summary>Makes a client that sends the API key given.</summary>
    /// <param name="apiKey">The key of the account, as its owner's dashboard shows it.</param>
    /// <exception cref="ArgumentException">The key is null, empty, or holds white space, control or non-ASCII characters.</exception>
    public LiveAvatarClient(string apiKey)
        : this(new LiveAvatarClientOptions { ApiKey = apiKey ?? throw new ArgumentNullException(nameof(apiKey)) })
    {
    }

    /// <summary>Makes a client with connections of its own.</summary>
    /// <param name="options">What to use. It is copied: changing it later has no effect on the client.</param>
    /// <exception cref="ArgumentException">An option is malformed, or there is no credential at all, neither in the options nor in the environment
    /// variable <c>LIVEAVATAR_API_KEY</c>.</exception>
    public LiveAvatarClient(LiveAvatarClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        _credentials = CredentialSet.From(options, Environment.GetEnvironmentVariable(CredentialSet.ApiKeyVariable));
        _connection = new Connection(options);
    }

    /// <summary>Makes a client that sends through an <see cref="HttpClient"/> of the caller, which it never disposes.</summary>
    /// <remarks>The caller takes over what the client would do with connections of its own: that redirects are not followed
    /// (<see cref="HttpClientHandler.AllowAutoRedirect"/> set to false; otherwise the API key goes wherever a redirect points), that cookies are not
    /// kept (<see cref="HttpClientHandler.UseCookies"/> set to false), decompression, and how long connections live.
    /// <see cref="HttpClient.BaseAddress"/> is not used. <see cref="HttpClient.Timeout"/> holds beside
    /// <see cref="LiveAvatarClientOptions.Timeout"/>: whichever ends first. A handler that repeats requests by itself repeats those too that must not be
    /// sent twice.</remarks>
    /// <param name="options">What to use. It is copied: changing it later has no effect on the client.</param>
    /// <param name="httpClient">What to send with.</param>
    /// <exception cref="ArgumentException">As for <see cref="LiveAvatarClient(LiveAvatarClientOptions)"/>.</exception>
    public LiveAvatarClient(LiveAvatarClientOptions options, HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(httpClient);

        _credentials = CredentialSet.From(options, Environment.GetEnvironmentVariable(CredentialSet.ApiKeyVariable));
        _connection = new Connection(options, httpClient);
    }

    /// <summary>Makes a client that can't send: for substitutes in tests, which override what they need.</summary>
    protected LiveAvatarClient()
    {
    }

    private LiveAvatarClient(Connection connection, CredentialSet credentials)
    {
        _connection = connection;
        _credentials = credentials;
        _sharesConnection = true;
    }

    /// <summary>Makes a client for the operations of one session: it holds the token beside the credentials of this client, and prefers it where an
    /// operation takes either.</summary>
    /// <remarks>It shares the connections of this client: disposing it leaves them open, with its calls under way, and disposing this client ends
    /// both.</remarks>
    /// <param name="token">The session's token, as the operation that creates it gave it.</param>
    /// <exception cref="ArgumentException">The token is null, empty, or holds a semicolon, a comma, white space, control or non-ASCII
    /// characters.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public virtual LiveAvatarClient WithSessionToken(string token)
    {
        CredentialRules.Check(SecurityScheme.SessionToken, token, "The session token", nameof(token));

        return new LiveAvatarClient(Open(), _credentials!.WithSessionToken(token));
    }

    /// <summary>Closes the connections that the client opened itself. Calls under way end at once in an <see cref="ObjectDisposedException"/>, those
    /// through an <see cref="HttpClient"/> of the caller too.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Names the address and the kinds of credentials held, never their values.</summary>
    public override string ToString() => _connection switch
    {
        null => nameof(LiveAvatarClient),
        { ApiKeyProvider: not null } => $"{nameof(LiveAvatarClient)} for {_connection.Origin} with an API key that is asked for at each call",
        _ => $"{nameof(LiveAvatarClient)} for {_connection.Origin} with {_credentials!.Describe()}",
    };

    /// <summary>Closes the connections that the client opened itself.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        _disposed = true;

        if (disposing && !_sharesConnection)
        {
            _connection?.Dispose();
        }
    }

    private Connection Open()
    {
        if (_connection is null)
        {
            throw new InvalidOperationException($"This {nameof(LiveAvatarClient)} is a substitute, which can't send: set up what it returns.");
        }

        ObjectDisposedException.ThrowIf(_disposed || _connection.IsDisposed, this);
        return _connection;
    }
}
