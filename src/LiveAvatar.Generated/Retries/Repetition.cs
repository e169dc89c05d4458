using System;
using System.Threading;
using System.Threading.Tasks;
using Polly;
using Polly.Retry;

namespace LiveAvatar.Generated;

/// <summary>Goes on from an attempt that failed, by Polly.</summary>
internal sealed class Repetition
{
    private readonly RetryStrategyOptions<Attempt> _retry;
    private readonly ResiliencePipeline<Attempt> _pipeline;

    /// <param name="time">What waits.</param>
    /// <param name="waitAfter">How long to wait after an attempt; null where it is the last.</param>
    /// <param name="onRetry">What is told of each attempt that isn't.</param>
    public Repetition(TimeProvider time, Func<Attempt, TimeSpan?> waitAfter, Action<Attempt> onRetry)
    {
        _retry = new RetryStrategyOptions<Attempt>
        {
            MaxRetryAttempts = int.MaxValue, // each call brings its own number
            ShouldHandle = args => new ValueTask<bool>(args.Outcome is { Result: { } attempt } && (attempt.Wait ??= waitAfter(attempt)) is not null),
            DelayGenerator = args => new ValueTask<TimeSpan?>(args.Outcome is { Result: { } attempt } ? attempt.Wait : null),
            OnRetry = args =>
            {
                if (args.Outcome is { Result: { } attempt })
                {
                    onRetry(attempt);
                }

                return default;
            },
        };
        _pipeline = new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }.AddRetry(_retry).Build();
    }

    /// <summary>A number from 0 to 1. Polly's source of them is safe for threads on every framework.</summary>
    public double Random() => _retry.Randomizer();

    /// <summary>Gives the last attempt. Those before it are disposed.</summary>
    public async Task<Attempt> SendAgainAsync(Attempt first, Func<Call, CancellationToken, Task<Attempt>> sendOnce)
    {
        var call = first.Call;
        var made = first;
        try
        {
            return await _pipeline.ExecuteAsync(
                (toSend, token) =>
                {
                    var attempt = made;
                    made = null;
                    return attempt is null ? new ValueTask<Attempt>(sendOnce(toSend, token)) : new ValueTask<Attempt>(attempt);
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
}
