using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Versioning;

/// <summary>
/// <c>spec/CHANGELOG.md</c>: a section per version, the newest first. One that is released has its date in the heading; what is on top of it and isn't, is the next.
/// </summary>
internal sealed partial class Changelog(string text)
{
    private const string Unreleased = "unreleased";

    public string Text { get; } = text.ReplaceLineEndings("\n");

    /// <summary>The last version that was released; null before the first.</summary>
    public SemanticVersion? LastReleased => Heading().Matches(Text)
        .Where(heading => heading.Groups["state"].Value != Unreleased)
        .Select(heading => SemanticVersion.Parse(heading.Groups["version"].Value))
        .FirstOrDefault(version => version is not null);

    public bool IsReleased(SemanticVersion version) =>
        Heading().Matches(Text).Any(heading => heading.Groups["version"].Value == version.ToString() && heading.Groups["state"].Value != Unreleased);

    /// <summary>The changelog with lines in the section of the next version, which is opened, or renamed, as need be.</summary>
    public Changelog With(SemanticVersion next, IReadOnlyList<string> lines)
    {
        var heading = $"## {next} ({Unreleased})\n";
        var first = Heading().Match(Text);
        if (first.Success && first.Groups["state"].Value == Unreleased)
        {
            var after = Text.IndexOf("\n## ", first.Index + 1, StringComparison.Ordinal) is > 0 and var end ? end : Text.Length;
            var body = Text[(first.Index + first.Length)..after].Trim('\n');
            var fresh = lines.Where(line => !body.Contains(line, StringComparison.Ordinal));
            return new Changelog($"{Text[..first.Index]}{heading}\n{string.Join('\n', [body, .. fresh])}\n{Text[after..]}");
        }

        var place = first.Success ? first.Index : Text.Length;
        var before = Text[..place];
        return new Changelog($"{before}{(first.Success || before.EndsWith("\n\n", StringComparison.Ordinal) ? "" : "\n")}{heading}\n{string.Join('\n', lines)}\n{(first.Success ? "\n" : "")}{Text[place..]}");
    }

    [GeneratedRegex(@"^## (?<version>\d+\.\d+\.\d+) \((?<state>[^)]*)\)\n", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
