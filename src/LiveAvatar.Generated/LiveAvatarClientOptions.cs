using System;
using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated;

/// <summary>How a <see cref="LiveAvatarClient"/> works. Copied when the client is made.</summary>
public sealed class LiveAvatarClientOptions
{
    /// <summary>Gets or sets the API key of the account, sent as <c>X-API-KEY</c>.</summary>
    /// <value>The default is null: the environment variable <c>LIVEAVATAR_API_KEY</c> is read, once, when the client is made.</value>
    public string? ApiKey { get; set; }

    /// <summary>Gets or sets what gives the API key for each call, for a key that changes while the application runs. Asked once per call, before
    /// anything is sent; it must be safe to call from several threads, and should answer at once. What it throws ends the call.</summary>
    /// <value>The default is null: <see cref="ApiKey"/>, which also stands in where the provider gives null.</value>
    public Func<string?>? ApiKeyProvider { get; set; }

    /// <summary>Gets or sets the token of one session, sent as <c>Authorization: Bearer</c> to the operations that take it.</summary>
    /// <value>The default is null: none. See also <see cref="LiveAvatarClient.WithSessionToken"/>.</value>
    public string? SessionToken { get; set; }

    /// <summary>Gets or sets the value of the cookie <c>la_session</c> of the owner's dashboard, sent to the operations that declare it, beside the
    /// API key or alone.</summary>
    /// <value>The default is null: none.</value>
    public string? LaSession { get; set; }

    /// <summary>Gets the credentials that have no property of their own, by the names of the contract's security schemes: the value of an API key, a token, a
    /// user name and a password with a colon between them for HTTP Basic, and for any other scheme of HTTP what stands behind it in <c>Authorization</c>.
    /// Of several API keys, the first that the contract defines is <see cref="ApiKey"/>, and of several tokens <see cref="SessionToken"/>. What an
    /// <see cref="HttpClientHandler"/> does by itself (HTTP Digest, client certificates) is set there.</summary>
    /// <value>The default is empty. A name that the contract doesn't have is refused when the client is made.</value>
    public IDictionary<string, string> Credentials => SetCredentials ??= new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets or sets where the API is: an absolute <c>https</c> address (<c>http</c> only on this machine), with or without a path.</summary>
    /// <value>The default is null: the server that the contract names.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>Gets or sets how long one attempt may take, from sending the request to the end of the answer's body. A call that is out of time ends
    /// in a <see cref="LiveAvatarTimeoutException"/>, never in an <see cref="OperationCanceledException"/>.</summary>
    /// <value>The default is 100 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit but
    /// <see cref="TotalTimeout"/>.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Gets or sets how long a call may take: all its attempts with the waits between them. A wait that would go beyond it is not begun: the
    /// call then ends at once as the last attempt did.</summary>
    /// <value>The default is 300 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(300);

    /// <summary>Gets or sets how often a call that failed is tried again. 0 turns it off.</summary>
    /// <remarks>
    /// <para>Only what can't have been carried out, or may be carried out twice, is sent again. Operations of the methods GET, PUT and DELETE are, after
    /// 408, 429, 500, 502, 503, 504, a timeout, or a connection that failed; all others after 429, after 503 with <c>Retry-After</c>, or when
    /// the connection was never made. So a voice is never bound twice, and a session never started twice, by a retry.</para>
    /// <para>Each wait is as long as the server asks in <c>Retry-After</c>; if that is more than 60 seconds, the call is given up at once. Where the
    /// server doesn't ask, it is a random time of up to 1 second, then 2, then 4, up to 30. Cancellation ends it at once.</para>
    /// <para>Beneath an attempt, .NET itself sends a GET or DELETE again when the server closes the connection without a word: up to three times, whatever
    /// this is set to. Operations that must not be sent twice are kept from it.</para>
    /// </remarks>
    /// <value>The default is 2: three attempts in all.</value>
    public int MaxRetries { get; set; } = 2;

    /// <summary>Gets or sets how large the body of an answer may be, in bytes after decompression, from 1 to 1,073,741,824.
    /// A larger one is not read to the end.</summary>
    /// <value>The default is 67,108,864 (64 MiB).</value>
    public int MaxResponseSize { get; set; } = 64 * 1024 * 1024;

    /// <summary>Gets or sets where loggers come from. The client writes to the category <c>LiveAvatar.Generated</c>: one message for how each call ended
    /// (a success at <see cref="LogLevel.Debug"/>), and one for each further attempt. None holds a credential, or anything of a body.</summary>
    /// <value>The default is null: nothing is logged.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Gets or sets what tells the time, and wakes calls up from waits and at timeouts: for tests that don't want to wait.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes the handler that a client with these options sends through, for an <see cref="HttpClient"/> of your own: redirects are not
    /// followed, cookies not kept, answers decompressed, and connections renewed every 5 minutes.</summary>
    /// <returns>A new handler, which is the caller's to dispose.</returns>
    /// <exception cref="ArgumentException"><see cref="BaseAddress"/> is malformed.</exception>
    public HttpMessageHandler CreateHandler() => ConnectionHandler.Create(Addresses.Of(this, nameof(BaseAddress)));

    /// <summary>Gets or sets what gives numbers from 0 to 1 for the length of waits; null for real chance.</summary>
    internal Func<double>? Randomizer { get; set; }

    /// <summary>Gets or sets the security schemes that the generated code has: those of the contract, but for what LiveAvatar's operations take.</summary>
    internal SecurityScheme[] Schemes { get; set; } = LiveAvatarContract.Schemes;

    internal Dictionary<string, string>? SetCredentials { get; private set; }
}
