using System.Collections;

namespace LiveAvatar.Simulator;

/// <summary>
/// The requests that have come, in the order in which they arrived whole. A request is here before it is answered.
/// All members can be used by several threads; an enumeration sees the requests there were when it began.
/// </summary>
public sealed class RecordedRequestCollection : IReadOnlyList<RecordedRequest>
{
    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _requests = [];
    private TaskCompletionSource _arrival = NewArrival();

    internal RecordedRequestCollection()
    {
    }

    /// <summary>How many requests are recorded.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _requests.Count;
            }
        }
    }

    /// <summary>A request by its place in the order of arrival, counted from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many requests.</exception>
    public RecordedRequest this[int index]
    {
        get
        {
            lock (_gate)
            {
                return _requests[index];
            }
        }
    }

    /// <summary>Forgets all requests that have come.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    /// <summary>Waits until a number of requests are recorded, at once when they are already.</summary>
    /// <param name="count">How many requests to wait for, counted from the start or the last <see cref="Clear"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The recorded requests, at least <paramref name="count"/> of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public Task<IReadOnlyList<RecordedRequest>> WaitForCountAsync(int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);

        return WaitAsync(requests => requests.Count >= count ? requests : null, cancellationToken);
    }

    /// <summary>Waits for a request, and finds it at once when it has come already.</summary>
    /// <param name="predicate">Says which request is meant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The first request that <paramref name="predicate"/> accepts.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public Task<RecordedRequest> WaitForAsync(Func<RecordedRequest, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(predicate);

        return WaitAsync(requests => requests.FirstOrDefault(predicate), cancellationToken);
    }

    /// <inheritdoc/>
    public IEnumerator<RecordedRequest> GetEnumerator() => Snapshot().Requests.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(RecordedRequest request)
    {
        TaskCompletionSource arrival;
        lock (_gate)
        {
            _requests.Add(request);
            arrival = _arrival;
            _arrival = NewArrival();
        }

        arrival.SetResult();
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<T> WaitAsync<T>(Func<IReadOnlyList<RecordedRequest>, T?> find, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var (requests, arrival) = Snapshot();
            if (find(requests) is { } found)
            {
                return found;
            }

            await arrival.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private (IReadOnlyList<RecordedRequest> Requests, Task Arrival) Snapshot()
    {
        lock (_gate)
        {
            return ([.. _requests], _arrival.Task);
        }
    }
}
