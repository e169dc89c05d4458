using System;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

public static partial class SessionsClientExtensions
{
    private static readonly TimeSpan KeepAliveInterval = TimeSpan.FromMinutes(1);

    /// <summary>Keeps a session that has been started from ending for idleness, at once and then in every interval, until the handle is
    /// disposed.</summary>
    /// <remarks>
    /// <para><c>await using var alive = client.Sessions.KeepAlive(token.SessionId);</c></para>
    /// <para>A call that fails for the moment (no connection, no answer in time, 429, 5xx) is made up for by the next one. A refusal, which is also
    /// how the end of the session shows, ends it: see <see cref="KeepAliveHandle.Completion"/>.</para>
    /// </remarks>
    /// <param name="sessions">The operations of the client that may keep it alive.</param>
    /// <param name="sessionId">The session; null for the one whose token the client holds.</param>
    /// <param name="interval">The time from one call to the next; null for one minute. The API asks for one to three minutes.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="options">What is different for these calls alone.</param>
    /// <returns>A handle, to be disposed when the session need not be kept alive any more. That does not end the session.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not positive, or longer than 24 days.</exception>
    public static KeepAliveHandle KeepAlive(
        this SessionsClient sessions,
        Guid? sessionId = null,
        TimeSpan? interval = null,
        TimeProvider? timeProvider = null,
        RequestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sessions);

        return new KeepAliveHandle(KeepAliveAsync, Positive(interval ?? KeepAliveInterval, nameof(interval)), timeProvider ?? TimeProvider.System);

        Task KeepAliveAsync(CancellationToken cancellationToken) => sessions.KeepSessionAliveAsync(
            sessionId is null ? null : new KeepSessionAlive { SessionId = sessionId }, options, cancellationToken);
    }
}
