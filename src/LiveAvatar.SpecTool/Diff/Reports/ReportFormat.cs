namespace LiveAvatar.SpecTool.Diff.Reports;

internal enum ReportFormat
{
    /// <summary>For a terminal.</summary>
    Text,

    /// <summary>For a pull request.</summary>
    Markdown,

    /// <summary>For machines.</summary>
    Json,

    /// <summary>For a browser: one page, with everything in it.</summary>
    Html,
}
