using BenchmarkDotNet.Attributes;
using LiveAvatar.Generated.Contenders;

namespace LiveAvatar.Generated.Benchmarks.Calls;

/// <summary>Calls over a socket of this machine, which the server shares. The numbers are for all callers making one call each.</summary>
public class LoopbackCalls
{
    private LoopbackServer? _server;
    private IContender? _contender;
    private Task[] _calls = [];

    [ParamsAllValues]
    public Contender Who { get; set; }

    [Params(Exchange.Answer268B, Exchange.Answer4KB, Exchange.Answer43KB, Exchange.Answer1MB)]
    public Exchange What { get; set; }

    [Params(1, 64)]
    public int Callers { get; set; }

    [GlobalSetup]
    public async Task BeginAsync()
    {
        _server = await LoopbackServer.StartAsync(What.Answer());
        _contender = ContenderFactory.Of(Who, _server.Address);
        _calls = new Task[Callers];
    }

    [GlobalCleanup]
    public async Task EndAsync()
    {
        _contender?.Dispose();
        await _server!.DisposeAsync();
    }

    [Benchmark]
    public Task CallAsync()
    {
        for (var caller = 0; caller < _calls.Length; caller++)
        {
            _calls[caller] = What.Call(_contender!);
        }

        return Task.WhenAll(_calls);
    }
}
