using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>What may stand where; each rule gives the sentence that is wrong with a path, or null.</summary>
internal static partial class PathRules
{
    private static readonly string[] TopLevelNames =
    [
        "LiveAvatar.Generated.sln", "nswag.json", "build.ps1", "README.md", "spec", "src", "tests",
        "Directory.Build.props", "Directory.Packages.props", "Directory.Solution.targets", "global.json",
    ];

    public static string? TopLevel(string path)
    {
        var name = path.Split('/')[0];
        return name.StartsWith('.') || TopLevelNames.Contains(name, StringComparer.Ordinal)
            ? null
            : $"{name} stands at the top level, which is kept for the names in PathRules.TopLevelNames.";
    }

    public static string? Built(string path) =>
        BuiltPattern().IsMatch(path) ? $"{path} is generated or built; take it out and ignore it." : null;

    [GeneratedRegex(
        @"(^|/)(bin|obj|node_modules|TestResults)/|\.(g\.cs|dll|exe|pdb|nupkg|snupkg|binlog|trx)$|(^|/)openapi\.prepared\.json$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuiltPattern();
}
