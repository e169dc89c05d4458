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

    private readonly ResiliencePipeline<Attempt> _pipeline;
    private readonly Func<double> _random;

    public RetryPipeline(TimeProvider time, Func<double>? random)
    {
        var retry = new RetryStrategyOptions<Attempt>
        {
            MaxRetryAttempts = int.MaxValue, // each call brings its own number
            ShouldHandle = args => new ValueTask<bool>(args.Outcome is { Result: { } attempt } && (attempt.Wait = WaitAfter(attempt)) is not null),
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

        _random = random ?? retry.Randomizer; // Polly's is safe for threads on every framework
        _pipeline = new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }.AddRetry(retry).Build();
    }

    /// <summary>Gives the last attempt. Those before it are disposed.</summary>
    public async Task<Attempt> SendAsync(Call call, Func<Call, CancellationToken, ValueTask<Attempt>> sendOnce)
    {
        try
        {
            return await _pipeline.ExecuteAsync(sendOnce, call, call.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException ended) when (call.Token.IsCancellationRequested)
        {
            return Attempt.Ended(call, ended); // before the first attempt, or while waiting for the next
        }
    }

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

        var wait = asked ?? Backoff.After(call.Attempts, _random());
        return call.TimeLeft is { } left && wait >= left ? null : wait;
    }
}
