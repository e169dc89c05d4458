using System;
using System.Threading;

namespace LiveAvatar.Generated;

/// <summary>Ends a call: when its time is up, or when the caller cancels it. HttpClient's own timeout does not cover the body.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource _source;

    public Deadline(TimeSpan timeout, CancellationToken cancellation)
    {
        Timeout = timeout;
        Cancellation = cancellation;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _source.CancelAfter(timeout);
    }

    public TimeSpan Timeout { get; }

    /// <summary>Cancelled by the caller.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Cancelled by the caller or by time.</summary>
    public CancellationToken Token => _source.Token;

    public static void Check(TimeSpan timeout, string description, string parameterName)
    {
        if (timeout != System.Threading.Timeout.InfiniteTimeSpan && (timeout <= TimeSpan.Zero || timeout.TotalMilliseconds > int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(parameterName, timeout,
                $"{description} must be above 0 and at most {int.MaxValue} ms, or Timeout.InfiniteTimeSpan.");
        }
    }

    public void Dispose() => _source.Dispose();
}
