using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Reports;

namespace LiveAvatar.SpecTool.Diff;

internal sealed record DiffOptions
{
    public required string Old { get; init; }

    public required string New { get; init; }

    public string? Overlay { get; init; }

    public ReportFormat Format { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public string? Output { get; init; }

    public Impact? FailOn { get; init; }

    public bool Colours { get; init; }
}
