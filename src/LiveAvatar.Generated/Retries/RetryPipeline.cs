using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated;

/// <summary>Says whether a call is tried again, and then sends it until it has an answer to keep, or is given up.</summary>
/// <remarks>Most calls are over after the first attempt: Polly is loaded, and made ready, when one isn't.</remarks>
internal sealed class RetryPipeline(TimeProvider time, Func<double>? random)
{
    private static readonly TimeSpan LongestWaitAskedFor = TimeSpan.FromSeconds(60);

    private Repetition? _repetition;

    private Repetition Repetition => LazyInitializer.EnsureInitialized(ref _repetition, () => new Repetition(time, WaitAfter, LogNext))!;

    /// <summary>Whether a call is not over with its first attempt.</summary>
    public bool GoesOnAfter(Attempt first) => !first.Call.Token.IsCancellationRequested && (first.Wait = WaitAfter(first)) is not null;

    /// <summary>Gives the last attempt. Those before it are disposed.</summary>
    public Task<Attempt> SendAgainAsync(Attempt first, Func<Call, CancellationToken, Task<Attempt>> sendOnce) => Repetition.SendAgainAsync(first, sendOnce);

    private static void LogNext(Attempt attempt)
    {
        var call = attempt.Call;
        if (call.Connection.Logger is { } logger && logger.IsEnabled(LogLevel.Information))
        {
            LiveAvatarClient.Log.TriedAgain(logger, call.Name, call.Attempts, ErrorType.Of(attempt), attempt.Wait!.Value.TotalSeconds);
        }
    }

    private TimeSpan? WaitAfter(Attempt attempt)
    {
        var call = attempt.Call;
        if (call.Attempts > call.Limits.MaxRetries || !call.IsRepeatable || !RetryRule.Allows(attempt))
        {
            return null;
        }

        var asked = attempt.Answer is { } answer ? RetryAfter.Read(answer.Headers, call.Connection.Time.GetUtcNow()) : null;
        if (asked > LongestWaitAskedFor)
        {
            return null;
        }

        var wait = asked ?? Backoff.After(call.Attempts, random is null ? Repetition.Random() : random());
        return call.TimeLeft is { } left && wait >= left ? null : wait;
    }
}
