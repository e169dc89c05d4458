using System;
using System.Collections.Generic;

namespace LiveAvatar.Generated;

/// <summary>What one call does differently from its client. It may be used for several calls.</summary>
public sealed class RequestOptions
{
    /// <summary>Gets or sets the API key for this call.</summary>
    /// <value>The default is null: that of the client.</value>
    public string? ApiKey { get; set; }

    /// <summary>Gets or sets the session token for this call.</summary>
    /// <value>The default is null: that of the client.</value>
    public string? SessionToken { get; set; }

    /// <summary>Gets or sets the value of the cookie <c>la_session</c> for this call.</summary>
    /// <value>The default is null: that of the client.</value>
    public string? LaSession { get; set; }

    /// <summary>Gets the credentials for this call that have no property of their own, by the names of the contract's security schemes. What they hold is
    /// said of <see cref="LiveAvatarClientOptions.Credentials"/>.</summary>
    /// <value>The default is empty: those of the client.</value>
    public IDictionary<string, string> Credentials => SetCredentials ??= new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets or sets how long one attempt of this call may take, from sending the request to the end of the answer's body.</summary>
    /// <value>The default is null: <see cref="LiveAvatarClientOptions.Timeout"/>. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no
    /// limit but <see cref="TotalTimeout"/>.</value>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Gets or sets how long this call may take: all its attempts with the waits between them.</summary>
    /// <value>The default is null: <see cref="LiveAvatarClientOptions.TotalTimeout"/>. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no
    /// limit.</value>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>Gets or sets how often this call is tried again, if it fails and may be. 0 turns it off.</summary>
    /// <value>The default is null: <see cref="LiveAvatarClientOptions.MaxRetries"/>, which says when a call is tried again.</value>
    public int? MaxRetries { get; set; }

    /// <summary>Gets headers to send beside the client's own. One that carries a credential, or that the client sets itself (<c>Accept</c>,
    /// <c>Content-Type</c>, <c>Host</c> and the like), is refused; a <c>User-Agent</c> is added to the client's.</summary>
    /// <value>The default is empty.</value>
    public IDictionary<string, string> Headers => SetHeaders ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets what is called once for the answer that a call ends with, also for one that is then thrown as an exception: the way to the
    /// status, the headers, the envelope's code and message, and the request id of any call. It doesn't see answers after which the call was tried
    /// again. An exception that it throws ends the call.</summary>
    /// <value>The default is null: nothing is called.</value>
    public Action<LiveAvatarResponse>? OnResponse { get; set; }

    internal Dictionary<string, string>? SetHeaders { get; private set; }

    internal Dictionary<string, string>? SetCredentials { get; private set; }
}
