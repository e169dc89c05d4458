using System;
using System.Threading;
#if !NET
using System.Threading.Tasks;
#endif

namespace LiveAvatar.Generated;

/// <summary>Ends an attempt: when its time is up, or when the call is ended. HttpClient's own timeout does not cover the body.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _link;
    private readonly CancellationToken _ofCall;

    public Deadline(TimeSpan timeout, TimeProvider time, CancellationToken ofCall)
    {
#if NET
        _source = new CancellationTokenSource(timeout, time);
#else
        _source = time.CreateCancellationTokenSource(timeout);
#endif
        _ofCall = ofCall;
        _link = ofCall.Register(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        Timeout = timeout;
    }

    public TimeSpan Timeout { get; }

    /// <summary>Cancelled with the call, or by time.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether time has ended the attempt, and nothing else.</summary>
    public bool IsOver => _source.IsCancellationRequested && !_ofCall.IsCancellationRequested;

    public void Dispose()
    {
        _link.Dispose(); // first, as it waits for a cancellation under way
        _source.Dispose();
    }
}
