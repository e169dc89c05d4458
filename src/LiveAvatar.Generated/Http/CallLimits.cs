using System;
using System.Threading;

namespace LiveAvatar.Generated;

/// <summary>How long a call may take, and how often it may be tried.</summary>
internal sealed class CallLimits
{
    private CallLimits(TimeSpan timeout, TimeSpan totalTimeout, int maxRetries)
    {
        Timeout = timeout;
        TotalTimeout = totalTimeout;
        MaxRetries = maxRetries;
    }

    /// <summary>The time of one attempt.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>The time of all attempts with the waits between them.</summary>
    public TimeSpan TotalTimeout { get; }

    public int MaxRetries { get; }

    public static CallLimits From(LiveAvatarClientOptions options) => new(
        CheckTime(options.Timeout, $"{nameof(LiveAvatarClientOptions)}.{nameof(Timeout)}", nameof(options)),
        CheckTime(options.TotalTimeout, $"{nameof(LiveAvatarClientOptions)}.{nameof(TotalTimeout)}", nameof(options)),
        CheckRetries(options.MaxRetries, $"{nameof(LiveAvatarClientOptions)}.{nameof(MaxRetries)}", nameof(options)));

    /// <summary>The same, but for what one call sets.</summary>
    public CallLimits With(RequestOptions? options) => options is null ? this : new(
        CheckTime(options.Timeout ?? Timeout, $"{nameof(RequestOptions)}.{nameof(Timeout)}", nameof(options)),
        CheckTime(options.TotalTimeout ?? TotalTimeout, $"{nameof(RequestOptions)}.{nameof(TotalTimeout)}", nameof(options)),
        CheckRetries(options.MaxRetries ?? MaxRetries, $"{nameof(RequestOptions)}.{nameof(MaxRetries)}", nameof(options)));

    /// <summary>What is left of the total, so long after the start; null for no limit.</summary>
    public TimeSpan? LeftAfter(TimeSpan elapsed) => TotalTimeout == System.Threading.Timeout.InfiniteTimeSpan
        ? null
        : elapsed < TotalTimeout ? TotalTimeout - elapsed : TimeSpan.Zero;

    private static TimeSpan CheckTime(TimeSpan time, string description, string parameterName) =>
        time == System.Threading.Timeout.InfiniteTimeSpan || (time > TimeSpan.Zero && time.TotalMilliseconds <= int.MaxValue)
            ? time
            : throw new ArgumentOutOfRangeException(parameterName, time,
                $"{description} must be above 0 and at most {int.MaxValue} ms, or {nameof(Timeout)}.{nameof(System.Threading.Timeout.InfiniteTimeSpan)}.");

    private static int CheckRetries(int number, string description, string parameterName) => number >= 0
        ? number
        : throw new ArgumentOutOfRangeException(parameterName, number, $"{description} must be 0, for none, or above.");
}
