using System.Globalization;

namespace LiveAvatar.Generated.Benchmarks.Rows;

/// <summary>One thing to reach.</summary>
internal sealed record Row(string What, string Against, double AtMost, double Measured, string Unit = "")
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"| {What} | {Against} | {AtMost:0.00}{Unit} | {Measured:0.00}{Unit}{(Measured <= AtMost ? "" : " (missed)")} |");
}
