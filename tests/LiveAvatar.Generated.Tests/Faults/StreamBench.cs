using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Lets a test read one answer under a fault, and looks at what is left of it.</summary>
internal sealed class StreamBench : IAsyncDisposable
{
    // Of the real clock, for machines under load.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TimeOfAnAttempt = TimeSpan.FromSeconds(100);

    private readonly ObservedTimeProvider _time = new();
    private readonly CancellationTokenSource _caller = new();
    private readonly ObservingHandler _handler;
    private readonly HttpClient _http;
    private readonly RawServer _server;

    public StreamBench(StreamFault fault)
    {
        _handler = new ObservingHandler(FaultBench.MakeHandler(fault.RefusesConnections));
        _http = new HttpClient(_handler) { Timeout = Timeout.InfiniteTimeSpan };
        _server = RawServer.Start(wire => fault.Answer(new Exchange(wire, body: "", _handler, () => _time.Advance(TimeOfAnAttempt)), _caller));
    }

    public int Attempts => _handler.Attempts;

    public async Task<(string? Text, Exception? Failure)> ReadAsync(Func<LiveAvatarClient, CancellationToken, Task<string>> read)
    {
        using var client = new LiveAvatarClient(Clients.Options(_server.Address, options => options.TimeProvider = _time), _http);
        string? text = null;
        var failure = await Record.ExceptionAsync(async () => text = await read(client, _caller.Token).WaitAsync(Bound));
        return (text, failure);
    }

    /// <summary>Fails where a response was not disposed, or more connections are open than the pool keeps.</summary>
    public async Task NothingIsLeftAsync()
    {
        _handler.UndisposedResponses.Should().Be(0);
        await _server.OpenConnectionsAtMost(1, FaultBench.Settling);
        _http.Dispose();
        await _server.OpenConnectionsAtMost(0, FaultBench.Settling);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        _caller.Dispose();
    }
}
