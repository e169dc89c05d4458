using System.Diagnostics;

namespace LiveAvatar.Generated.Benchmarks.Rows;

/// <summary>Times two things in turn, A B A B, and gives the median of the ratios pair by pair: a machine whose speed drifts slows both.</summary>
internal static class Paired
{
    public static double Ratio(int pairs, Func<TimeSpan> a, Func<TimeSpan> b) => Median(Enumerable.Range(0, pairs).Select(_ => a() / b()));

    /// <summary>Pairs of batches, each long enough to be timed.</summary>
    public static double Ratio(int pairs, Func<Task> a, Func<Task> b)
    {
        WarmUp(a);
        WarmUp(b);
        int calls = BatchOf(a), others = BatchOf(b);
        return Ratio(pairs, () => Time(a, calls) / calls, () => Time(b, others) / others);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    // Until the runtime has compiled it for good, which it does beside the calls, with what it has seen in them.
    private static void WarmUp(Func<Task> call)
    {
        var time = Stopwatch.StartNew();
        while (time.Elapsed < TimeSpan.FromSeconds(3))
        {
            Time(call, 10);
        }
    }

    private static int BatchOf(Func<Task> call)
    {
        var calls = 1;
        for (; Time(call, calls) < TimeSpan.FromMilliseconds(10); calls *= 2)
        {
        }

        return calls;
    }

    private static TimeSpan Time(Func<Task> call, int calls)
    {
        var time = Stopwatch.StartNew();
        for (var i = 0; i < calls; i++)
        {
            call().GetAwaiter().GetResult();
        }

        return time.Elapsed;
    }
}
