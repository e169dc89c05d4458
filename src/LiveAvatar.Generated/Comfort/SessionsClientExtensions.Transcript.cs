using System;
using System.Collections.Generic;
using System.Threading;

namespace LiveAvatar.Generated;

public static partial class SessionsClientExtensions
{
    private static readonly TimeSpan TranscriptInterval = TimeSpan.FromSeconds(5);

    /// <summary>Reads the transcript of a session while it grows: each entry once, in the server's order, until the session is over and all is
    /// read.</summary>
    /// <remarks>Of a session that is over it reads what there is, without waiting.</remarks>
    /// <param name="sessions">The operations of a client with an API key.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="interval">How long to wait before asking again while the session runs; null for five seconds.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="options">What is different for these calls alone.</param>
    /// <param name="cancellationToken">Ends the reading: a call, a wait, and between two entries too.</param>
    /// <returns>The entries. A call that fails throws its <see cref="LiveAvatarException"/> from the enumeration, which is then over.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not positive, or longer than 24 days.</exception>
    public static IAsyncEnumerable<SessionTranscriptData> FollowSessionTranscriptAsync(
        this SessionsClient sessions,
        string sessionId,
        TimeSpan? interval = null,
        TimeProvider? timeProvider = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(sessionId);

        return TranscriptWalk.Over(
            (start, token) => sessions.GetSessionTranscriptAsync(sessionId, start, options: options, cancellationToken: token),
            Positive(interval ?? TranscriptInterval, nameof(interval)),
            timeProvider ?? TimeProvider.System,
            cancellationToken);
    }
}
