using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace LiveAvatar.Generated;

/// <summary>Sends a call until it has an answer to keep, or is given up.</summary>
internal sealed partial class RetryPipeline
{
    private static readonly TimeSpan LongestWaitAskedFor = TimeSpan.FromSeconds(60);

    private readonly Lazy<RetryStrategyOptions<Attempt>> _retry;
    private readonly Lazy<ResiliencePipeline<Attempt>> _pipeline;
    private readonly Func<double>? _random;

    public RetryPipeline(TimeProvider time, Func<double>? random)
    {
        _random = random;
        _retry = new Lazy<RetryStrategyOptions<Attempt>>(MakeRetry);
        _pipeline = new Lazy<ResiliencePipeline<Attempt>>(
            () => new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }.AddRetry(_retry.Value).Build());
    }

    /// <summary>Gives the last attempt. Those before it are disposed.</summary>
    /// <remarks>Most calls are over after the first: Polly is loaded, and made ready, when one isn't.</remarks>
    public async ValueTask<Attempt> SendAsync(Call call, Func<Call, CancellationToken, ValueTask<Attempt>> sendOnce)
    {
        if (call.Token.IsCancellationRequested)
        {
            return Attempt.Ended(call, new OperationCanceledException(call.Token));
        }

        var first = await sendOnce(call, call.Token).ConfigureAwait(false);
        first.Wait = WaitAfter(first);
        return first.Wait is null ? first : await SendAgainAsync(call, first, sendOnce).ConfigureAwait(false);
    }

    private async Task<Attempt> SendAgainAsync(Call call, Attempt first, Func<Call, CancellationToken, ValueTask<Attempt>> sendOnce)
    {
        var made = first;
        try
        {
            return await _pipeline.Value.ExecuteAsync(
                (toSend, token) =>
                {
                    var attempt = made;
                    made = null;
                    return attempt is null ? sendOnce(toSend, token) : new ValueTask<Attempt>(attempt);
                },
                call,
                call.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException ended) when (call.Token.IsCancellationRequested)
        {
            made?.Dispose();
            return Attempt.Ended(call, ended); // while waiting for the next
        }
    }

    private RetryStrategyOptions<Attempt> MakeRetry() => new()
    {
        MaxRetryAttempts = int.MaxValue, // each call brings its own number
        ShouldHandle = args => new ValueTask<bool>(args.Outcome is { Result: { } attempt } && (attempt.Wait ??= WaitAfter(attempt)) is not null),
        DelayGenerator = args => new ValueTask<TimeSpan?>(args.Outcome is { Result: { } attempt } ? attempt.Wait : null),
        OnRetry = args =>
        {
            if (args.Outcome is { Result: { } attempt })
            {
                LogNext(attempt);
            }

            return default;
        },
    };

    private static void LogNext(Attempt attempt)
    {
        var call = attempt.Call;
        if (call.Connection.Logger.IsEnabled(LogLevel.Information))
        {
            Log.TriedAgain(call.Connection.Logger, call.Name, call.Attempts, ErrorType.Of(attempt), attempt.Wait!.Value.TotalSeconds);
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

        var wait = asked ?? Backoff.After(call.Attempts, Random());
        return call.TimeLeft is { } left && wait >= left ? null : wait;
    }

    // Polly's is safe for threads on every framework.
    private double Random() => _random is null ? _retry.Value.Randomizer() : _random();
}
