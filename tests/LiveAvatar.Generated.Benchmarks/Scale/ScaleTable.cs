using System.Globalization;
using LiveAvatar.Generated.Benchmarks.Processes;

namespace LiveAvatar.Generated.Benchmarks.Scale;

/// <summary>Time and peak memory of each part of the way from contract to client, for contracts of any size.</summary>
internal static class ScaleTable
{
    private static readonly int[] Sizes = [10, 39, 100, 300, 1000, 3000];

    public static void Write(TextWriter output)
    {
        output.WriteLine("| operations | contract | prepare | NSwag | client |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var size in Sizes)
        {
            using var step = new Step(size);
            var prepare = Least(step.Prepare);
            var nswag = Least(step.RunNSwag);
            output.WriteLine($"| {size:N0} | {Size(step.Contract)} | {Text(prepare)} | {Text(nswag)} | {Size(step.Client)} |");
        }
    }

    private static Measured Least(Func<Measured> run) => Enumerable.Range(0, 3).Select(_ => run()).MinBy(measured => measured.Time)!;

    private static string Text(Measured measured) =>
        string.Create(CultureInfo.InvariantCulture, $"{measured.Time.TotalSeconds:0.0} s, {measured.PeakBytes / 1024 / 1024} MB");

    private static string Size(string file) => string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1024:N0} KB");
}
