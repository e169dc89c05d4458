namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Counts what the client asks of a handler, and what it forgets to dispose.</summary>
internal sealed class ObservingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly SemaphoreSlim _responses = new(0);
    private int _attempts;
    private int _undisposed;

    /// <summary>How often the client sent. What the inner handler sends again by itself is not seen here.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    public int UndisposedResponses => Volatile.Read(ref _undisposed);

    /// <summary>Completes with the next response that has not been waited for.</summary>
    public Task NextResponseAsync(CancellationToken cancellationToken) => _responses.WaitAsync(cancellationToken);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _attempts);
        var response = new ObservedResponse(await base.SendAsync(request, cancellationToken), this);
        _responses.Release();
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _responses.Dispose();
    }

    private sealed class ObservedResponse : HttpResponseMessage
    {
        private readonly ObservingHandler _observer;
        private int _disposed;

        public ObservedResponse(HttpResponseMessage response, ObservingHandler observer)
            : base(response.StatusCode)
        {
            _observer = observer;
            Content = response.Content;
            RequestMessage = response.RequestMessage;
            foreach (var header in response.Headers.NonValidated)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            Interlocked.Increment(ref observer._undisposed);
        }

        protected override void Dispose(bool disposing)
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                Interlocked.Decrement(ref _observer._undisposed);
            }

            base.Dispose(disposing);
        }
    }
}
