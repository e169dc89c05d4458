namespace LiveAvatar.SpecTool.Versioning;

/// <summary>The lines of the public surface that are new, and those that are gone. A member that has changed is both.</summary>
internal sealed record PublicApiDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    public static PublicApiDifference Of(IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        new(now.Except(old, StringComparer.Ordinal).ToList(), old.Except(now, StringComparer.Ordinal).ToList());
}
