using LiveAvatar.Generated.Benchmarks.Calls;
using LiveAvatar.Generated.Contenders;

namespace LiveAvatar.Generated.Benchmarks.Rows;

/// <summary>What a call may cost.</summary>
internal static class CallRows
{
    private const int Pairs = 75;
    private const int Callers = 64;

    public static IEnumerable<Row> All()
    {
        yield return new("allocated per call, 268 B answer, in memory", "stock NSwag", 0.60, Allocated(Exchange.Answer268B));
        yield return new("allocated per call, 43 KB answer, in memory", "stock NSwag", 0.60, Allocated(Exchange.Answer43KB));
        yield return new("time per call, 268 B, in memory", "stock NSwag", 0.80, InMemory(Exchange.Answer268B, Contender.Stock));
        yield return new("time per call, 43 KB, in memory", "by hand", 1.05, InMemory(Exchange.Answer43KB, Contender.HandWritten));
        yield return new("time per call, 268 B, loopback, 64 callers", "HttpClient alone", 1.25, Loopback(Exchange.Answer268B).GetAwaiter().GetResult());
        yield return new("first call in a new process", "stock NSwag", 1.00, FirstCall.RatioAsync().GetAwaiter().GetResult());
    }

    private static double Allocated(Exchange exchange) =>
        (double)Allocations.Of(Contender.Generated, exchange.Answer(), caller => exchange.Call(caller))
        / Allocations.Of(Contender.Stock, exchange.Answer(), caller => exchange.Call(caller));

    private static double InMemory(Exchange exchange, Contender against)
    {
        using var server = new InMemoryServer(exchange.Answer());
        using var generated = ContenderFactory.Of(Contender.Generated, server);
        using var other = ContenderFactory.Of(against, server);
        return Paired.Ratio(Pairs, () => exchange.Call(generated), () => exchange.Call(other));
    }

    private static async Task<double> Loopback(Exchange exchange)
    {
        await using var server = await LoopbackServer.StartAsync(exchange.Answer());
        using var generated = ContenderFactory.Of(Contender.Generated, server.Address);
        using var floor = ContenderFactory.Of(Contender.Floor, server.Address);
        return Paired.Ratio(Pairs, () => AllAsync(generated), () => AllAsync(floor));

        Task AllAsync(IContender contender) => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => exchange.Call(contender)));
    }
}
