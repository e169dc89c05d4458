using System;
using System.Runtime.CompilerServices;

namespace LiveAvatar.Generated;

/// <summary>What takes more than one call to a session's operations, or one whose failure is not a failure.</summary>
/// <remarks>It goes through the public operations alone, so that a substitute for <see cref="SessionsClient"/> serves it as well.</remarks>
public static partial class SessionsClientExtensions
{
    private static TimeSpan Positive(TimeSpan interval, [CallerArgumentExpression(nameof(interval))] string? parameterName = null) =>
        interval > TimeSpan.Zero && interval.TotalMilliseconds <= int.MaxValue
            ? interval
            : throw new ArgumentOutOfRangeException(
                parameterName, interval, "The interval has to be longer than nothing, and at most what a timer takes (24 days).");
}
