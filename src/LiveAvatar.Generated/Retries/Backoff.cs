using System;

namespace LiveAvatar.Generated;

/// <summary>How long to wait where the server doesn't say: anything up to a time that doubles, so that clients which failed together don't come back
/// together.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <param name="attempts">How many attempts there were.</param>
    /// <param name="random">A number from 0 to 1.</param>
    public static TimeSpan After(int attempts, double random) =>
        TimeSpan.FromTicks((long)(random * Math.Min(First.Ticks * Math.Pow(2, attempts - 1), Longest.Ticks)));
}
