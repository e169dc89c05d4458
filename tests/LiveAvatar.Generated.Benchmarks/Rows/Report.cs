using System.Runtime.InteropServices;

namespace LiveAvatar.Generated.Benchmarks.Rows;

/// <summary>The table that the README shows.</summary>
internal static class Report
{
    public static void Write(TextWriter output)
    {
        output.WriteLine($"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}");
        output.WriteLine("| | against | at most | measured |");
        output.WriteLine("|---|---|---|---|");
        foreach (var row in CallRows.All().Concat(StepRows.All()))
        {
            output.WriteLine(row);
        }
    }
}
