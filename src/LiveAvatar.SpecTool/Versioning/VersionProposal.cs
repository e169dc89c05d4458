using LiveAvatar.SpecTool.Diff;

namespace LiveAvatar.SpecTool.Versioning;

/// <summary>The version that a new contract asks for, counted from the last one that was released: several updates before a release are one step.</summary>
internal sealed record VersionProposal(SemanticVersion Version, string VersionFileText, string ChangelogText, string Sentence)
{
    public static VersionProposal Of(string versionFile, string changelogFile, ContractComparison comparison, PublicApiDifference difference)
    {
        var current = VersionFile.Read(versionFile);
        var changelog = new Changelog(File.Exists(changelogFile) ? File.ReadAllText(changelogFile) : "# Changelog\n");
        var step = VersionSteps.Of(comparison, difference);
        var next = Next(current, changelog.LastReleased, step);
        return new VersionProposal(
            next,
            VersionFile.With(File.ReadAllText(versionFile), next),
            changelog.With(next, ChangelogLines.Of(comparison)).Text,
            Explain(current, next, changelog.LastReleased, step));
    }

    public static SemanticVersion Next(SemanticVersion current, SemanticVersion? lastReleased, VersionStep step)
    {
        // What was never released breaks nobody.
        var wanted = lastReleased?.Next(step) ?? current;
        return wanted.IsAbove(current) ? wanted : current;
    }

    private static string Explain(SemanticVersion current, SemanticVersion next, SemanticVersion? lastReleased, VersionStep step)
    {
        var reason = lastReleased is null ? "nothing was released before it" : $"{step.ToString().ToLowerInvariant()} since {lastReleased}";
        return next == current ? $"The version stays {current} ({reason})." : $"The version is {next} now, and was {current} ({reason}).";
    }
}
