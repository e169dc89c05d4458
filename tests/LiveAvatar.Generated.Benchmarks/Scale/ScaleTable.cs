using System.Globalization;
using LiveAvatar.Generated.Benchmarks.Builds;
using LiveAvatar.Generated.Benchmarks.Processes;

namespace LiveAvatar.Generated.Benchmarks.Scale;

/// <summary>Time and peak memory of each part of the way from contract to client, and the size of the package, for contracts of any size.</summary>
internal static class ScaleTable
{
    private static readonly int[] Sizes = [10, 39, 100, 300, 1000, 3000];

    public static void Write(TextWriter output)
    {
        using var source = new SourceCopy();
        output.WriteLine("| operations | contract | prepare | NSwag | client | compile | diff | package |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var size in Sizes)
        {
            using var step = new Step(size);
            string[] cells =
            [
                size.ToString("N0", CultureInfo.InvariantCulture), Size(step.Contract), Text(Least(step.Prepare)), Text(Least(step.RunNSwag)), Size(step.Client),
                Text(Least(step.Compile)), Text(Least(step.Diff)), Size(source.Pack(step.Contract)),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static Measured Least(Func<Measured> run) => Enumerable.Range(0, 3).Select(_ => run()).MinBy(measured => measured.Time)!;

    private static string Text(Measured measured) =>
        string.Create(CultureInfo.InvariantCulture, $"{measured.Time.TotalSeconds:0.0} s, {measured.PeakBytes / 1024 / 1024} MB");

    private static string Size(string file) => string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1024:N0} KB");
}
