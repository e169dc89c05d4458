using LiveAvatar.Generated.Benchmarks.Builds;
using LiveAvatar.Generated.Benchmarks.Scale;

namespace LiveAvatar.Generated.Benchmarks.Rows;

/// <summary>What the build step may cost.</summary>
internal static class StepRows
{
    private const int Pairs = 7;

    public static IEnumerable<Row> All()
    {
        yield return new("build with nothing changed", "build without the step, plus", 0.20, BuildTable.AddedWhenNothingChanged(), " s");
        using (var step = new Step(39))
        {
            step.Prepare();
            yield return new("contract touched: the step alone", "one NSwag run", 1.60, Paired.Ratio(Pairs, () => step.Generate().Time, () => step.RunNSwag().Time));
        }

        using var large = new Step(3000);
        using var small = new Step(300);
        yield return new("prepare, 3,000 operations", "300 operations", 11, Paired.Ratio(Pairs, () => large.Prepare().Time, () => small.Prepare().Time));
    }
}
