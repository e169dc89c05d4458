using System.Diagnostics;
using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Reports;
using LiveAvatar.SpecTool.Tests.Diff;
using LiveAvatar.SpecTool.Tests.Generation;
using LiveAvatar.SpecTool.Tests.Repository;

namespace LiveAvatar.SpecTool.Tests.Commands;

/// <summary>
/// Runs when no other test of its process does, which would be measured as well. What runs beside it on the machine makes the clock's time longer, and what runs on two
/// processors at once has more of theirs than of the clock's; alone the comparison takes no longer than the lesser of the two.
/// </summary>
[Collection(nameof(DiffSpeedTests))]
[CollectionDefinition(nameof(DiffSpeedTests), DisableParallelization = true)]
public sealed class DiffSpeedTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>Ten times the usual, so that a busy machine passes; `bench scale` measures how long it really takes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    private readonly TemporaryDirectory _folder = new();

    [Fact]
    public async Task TwoContractsOf1000Operations_EndSoon()
    {
        var (old, now) = (_folder.Write("old.json", LargeContract.Of(1000, "integer")), _folder.Write("new.json", LargeContract.Of(1000, "number")));

        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 6 && best > Limit; attempt++)
        {
            var (start, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            (await CompareAsync(old, now)).Should().Be(ExitCode.ChangesFound);
            best = new[] { best, clock.Elapsed, Environment.CpuUsage.TotalTime - start }.Min();
        }

        output.WriteLine($"{best.TotalSeconds:0.0} s");
        best.Should().BeLessThan(Limit);
    }

    public void Dispose() => _folder.Dispose();

    private static Task<int> CompareAsync(string old, string now) => DiffStep.RunAsync(
        new DiffOptions { Old = old, New = now, FailOn = Impact.Breaking, Overlay = RepositoryFiles.FullPath("spec/overlay.json") }, TextWriter.Null, CancellationToken.None);
}
