using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>
/// Where NSwag finds the templates. It takes what stands on both sides of a semicolon for two folders, so from such a place it gets a copy.
/// </summary>
internal sealed partial class TemplateFolder : IDisposable
{
    private readonly string? _copy;

    private TemplateFolder(string path, string? copy) => (Path, _copy) = (path, copy);

    /// <summary>Relative to the settings, as NSwag takes it, or the path of the copy.</summary>
    public string Path { get; }

    /// <summary>The folder that the settings name, as their variable <c>Templates</c>.</summary>
    public static string In(string settings) => Setting().Match(File.ReadAllText(settings)).Groups["folder"].Value;

    public static TemplateFolder Of(string settings)
    {
        var name = In(settings);
        var folder = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(settings))!, name);
        if (!folder.Contains(';', StringComparison.Ordinal))
        {
            return new TemplateFolder(name, copy: null);
        }

        var copy = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.Copy(file, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(file)));
        }

        return new TemplateFolder(copy, copy);
    }

    public void Dispose()
    {
        if (_copy is not null)
        {
            Directory.Delete(_copy, recursive: true);
        }
    }

    [GeneratedRegex(@"""defaultVariables""\s*:\s*""([^""]*,)?Templates=(?<folder>[^"",]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();
}
