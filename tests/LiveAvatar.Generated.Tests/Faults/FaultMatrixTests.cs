using LiveAvatar.Generated.Tests.Faults.Tables;
using LiveAvatar.Generated.Tests.WholeApi.Contract;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Every operation of the contract under every fault: each call ends as documented, and leaves nothing behind.</summary>
public sealed class FaultMatrixTests(FaultMatrixTests.Tally tally) : IClassFixture<FaultMatrixTests.Tally>
{
    private static readonly Fault[] Faults =
    [
        .. Oddities.All, .. ConnectionFaults.All, .. TimeFaults.All, .. BodyFaults.All, .. CompressionFaults.All, .. Tables.Refusals.All,
    ];

    private static readonly Fault[] Heavy = [.. HeavyFaults.All];

    public static TheoryData<string> Operations => FullContract.OperationIds(_ => true);

    public static TheoryData<string> OperationsUnderHeavyFaults => Nightly.IsOn ? Operations : [FullContract.Shared.Operations.First(
        operation => operation is { Method: "GET", Data: not null }).Id];

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Operation_EndsAsDocumented(string operationId) => CheckAsync(operationId, Faults);

    [Theory]
    [MemberData(nameof(OperationsUnderHeavyFaults))]
    public Task Operation_UnderHeavyFaults_EndsAsDocumented(string operationId) => CheckAsync(operationId, Heavy);

    [Fact]
    public void Faults_HaveNamesOfTheirOwn() => Faults.Concat(Heavy).Select(fault => fault.Name).Should().OnlyHaveUniqueItems();

    private async Task CheckAsync(string operationId, Fault[] faults)
    {
        await using var bench = new FaultBench(FullContract.Shared.Operation(operationId));
        foreach (var fault in faults)
        {
            await bench.CheckAsync(fault);
        }

        tally.Add(faults == Heavy);
    }

    /// <summary>Counts what was tried.</summary>
    public sealed class Tally : IDisposable
    {
        private int _operations;
        private int _underHeavyFaults;

        internal void Add(bool heavy) => Interlocked.Increment(ref heavy ? ref _underHeavyFaults : ref _operations);

        public void Dispose() => Nightly.Tell(
            "fault matrix", $"{Faults.Length} faults x {_operations} operations, and {Heavy.Length} heavy ones x {_underHeavyFaults}");
    }
}
