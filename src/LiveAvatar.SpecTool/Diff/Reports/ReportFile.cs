namespace LiveAvatar.SpecTool.Diff.Reports;

internal static class ReportFile
{
    /// <summary>Writes it, and makes its folder: a fresh checkout has no bin.</summary>
    public static Task WriteAsync(string file, string report, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return File.WriteAllTextAsync(file, report, cancellationToken);
    }
}
