using System.Globalization;
using LiveAvatar.Generated.Benchmarks.Rows;

namespace LiveAvatar.Generated.Benchmarks.Builds;

/// <summary>What builds take, with the step and without it.</summary>
internal sealed class BuildTable : IDisposable
{
    private const int Rounds = 7;

    private readonly SourceCopy _with = new();
    private readonly SourceCopy _without = new();

    public BuildTable()
    {
        _with.Build([]);
        _without.Build([]);
        _without.TakeOutTheStep();
        _without.Build([]);
    }

    /// <summary>Seconds that the step adds to a build in which nothing has changed.</summary>
    public static double AddedWhenNothingChanged()
    {
        using var table = new BuildTable();
        string[] one = ["--no-restore", "-f", "net10.0"];
        return Paired.Median(Enumerable.Range(0, Rounds).Select(_ => (table._with.Build(one) - table._without.Build(one)).TotalSeconds));
    }

    public static void Write(TextWriter output)
    {
        using var table = new BuildTable();
        output.WriteLine("| | one framework | three frameworks |");
        output.WriteLine("|---|---|---|");
        Line("nothing changed, without the step", arguments => table._without.Build(["--no-restore", .. arguments]));
        Line("nothing changed", arguments => table._with.Build(["--no-restore", .. arguments]));
        Line("contract touched", arguments =>
        {
            table._with.TouchContract();
            return table._with.Build(["--no-restore", .. arguments]);
        });
        Line("rebuild, without the step", arguments => table._without.Build(["--no-restore", "--no-incremental", .. arguments]));
        Line("rebuild", arguments => table._with.Build(["--no-restore", "--no-incremental", .. arguments]));

        void Line(string what, Func<string[], TimeSpan> build) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {Seconds(() => build(["-f", "net10.0"])):0.0} s | {Seconds(() => build([])):0.0} s |"));
    }

    public void Dispose()
    {
        _with.Dispose();
        _without.Dispose();
    }

    private static double Seconds(Func<TimeSpan> build) => Paired.Median(Enumerable.Range(0, 3).Select(_ => build().TotalSeconds));
}
