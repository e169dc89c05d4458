using BenchmarkDotNet.Running;

namespace LiveAvatar.Generated.Benchmarks.Calls;

/// <summary>Every contender, exchange and number of callers, by BenchmarkDotNet.</summary>
internal static class BenchmarkRuns
{
    public static void Run(string[] arguments) => BenchmarkSwitcher
        .FromTypes([typeof(InMemoryCalls), typeof(LoopbackCalls)])
        .Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, new CallConfig());
}
