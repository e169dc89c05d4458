using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using LiveAvatar.Generated.Contenders;

namespace LiveAvatar.Generated.Benchmarks.Calls;

/// <summary>A call without a socket: what is left is what the caller costs.</summary>
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the method with [GlobalCleanup].")]
public class InMemoryCalls
{
    private InMemoryServer? _server;
    private IContender? _contender;

    [ParamsAllValues]
    public Contender Who { get; set; }

    [ParamsAllValues]
    public Exchange What { get; set; }

    [GlobalSetup]
    public void Begin()
    {
        _server = new InMemoryServer(What.Answer());
        _contender = ContenderFactory.Of(Who, _server);
    }

    [GlobalCleanup]
    public void End()
    {
        _contender?.Dispose();
        _server?.Dispose();
    }

    [Benchmark]
    public Task Call() => What.Call(_contender!);
}
