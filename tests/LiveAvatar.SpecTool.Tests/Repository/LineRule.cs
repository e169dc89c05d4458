using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>Something that no line of certain files may hold.</summary>
/// <param name="Files">Which paths it is about.</param>
/// <param name="Wrong">What a line must not hold.</param>
/// <param name="Advice">What is wrong with such a line, and what to do.</param>
internal sealed record LineRule(Regex Files, Regex Wrong, string Advice)
{
    // The patterns are written so that they do not find themselves.
    public static LineRule RegistryHost { get; } = new(
        Pattern("."),
        Pattern(@"(nuget|npmjs|yarnpkg|myget|pypi|debian)[a-z0-9-]*\.(org|com|io|net|dev)\b", RegexOptions.IgnoreCase),
        "names the host of a package registry; the user's own configuration says where packages come from.");

    public static LineRule MachinePath { get; } = new(
        Pattern("."),
        Pattern(@"(^|[^\w.~-])/(work|farm|root|tmp|home|Users)/|[A-Za-z]:\\+Users\\"),
        "names a path of one machine.");

    public static LineRule BlockingCall { get; } = new(
        Pattern(@"^src/.*\.cs$"),
        Pattern(@"Thread\.Sleep|\.Result\b|\.Wait\(\)|GetAwaiter\(\)\.GetResult"),
        "blocks a thread; await instead.");

    public static LineRule Unfinished { get; } = new(
        Pattern(@"\.cs$"),
        Pattern(@"\bSkip\s*=\s*""|^\s*#if\s+false|NotImplemented[E]xception|\bT[O]DO\b"),
        "is unfinished or switched off; finish it or take it out.");

    public static LineRule SuppressionInCode { get; } = new(
        Pattern(@"\.(cs|liquid)$"),
        Pattern(@"^\s*#pragma\s+warning\s+disable(?!.*//\s*\w)"
            + @"|^\s*\[((assembly|module):\s*)?(\w+\.)*SuppressMessage\((?!.*Justification\s*=\s*""\w)"),
        "suppresses a warning; say why behind it, on the same line.");

    public static LineRule SuppressionInBuild { get; } = new(
        Pattern(@"\.(props|targets|proj|csproj)$|^\.editorconfig$"),
        Pattern(@"(<(NoWarn|WarningsNotAsErrors|MSBuildWarningsAsMessages)>|\sNoWarn="")(?!.*<!--\s*\w)"
            + @"|^\s*dotnet_diagnostic\.\w+\.severity\s*=\s*(none|silent|suggestion)(?!.*#\s*\w)"),
        "suppresses a warning; say why behind it, on the same line.");

    public IEnumerable<string> Problems(string path, string text) =>
        Files.IsMatch(path)
            ? text.Split('\n').Index().Where(line => Wrong.IsMatch(line.Item)).Select(line => $"{path}({line.Index + 1}) {Advice}")
            : [];

    private static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
}
