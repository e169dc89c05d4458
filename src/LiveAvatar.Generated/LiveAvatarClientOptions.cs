using System;

namespace LiveAvatar.Generated;

/// <summary>How a <see cref="LiveAvatarClient"/> works. Copied when the client is made.</summary>
public sealed class LiveAvatarClientOptions
{
    /// <summary>Gets or sets the API key of the account, sent as <c>X-API-KEY</c>.</summary>
    /// <value>The default is null: the environment variable <c>LIVEAVATAR_API_KEY</c> is read, once, when the client is made.</value>
    public string? ApiKey { get; set; }

    /// <summary>Gets or sets the token of one session, sent as <c>Authorization: Bearer</c> to the operations that take it.</summary>
    /// <value>The default is null: none. See also <see cref="LiveAvatarClient.WithSessionToken"/>.</value>
    public string? SessionToken { get; set; }

    /// <summary>Gets or sets the value of the cookie <c>la_session</c> of the owner's dashboard, sent to the operations that declare it, beside the
    /// API key or alone.</summary>
    /// <value>The default is null: none.</value>
    public string? LaSession { get; set; }

    /// <summary>Gets or sets where the API is: an absolute <c>https</c> address (<c>http</c> only on this machine), with or without a path.</summary>
    /// <value>The default is null: the server that the contract names.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>Gets or sets how long a call may take, from sending it to the end of the answer's body.</summary>
    /// <value>The default is 100 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Gets or sets how large the body of an answer may be, in bytes after decompression, from 1 to 1,073,741,824.
    /// A larger one is not read to the end.</summary>
    /// <value>The default is 67,108,864 (64 MiB).</value>
    public int MaxResponseSize { get; set; } = 64 * 1024 * 1024;
}
