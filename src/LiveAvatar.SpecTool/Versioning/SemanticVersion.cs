using System.Globalization;

namespace LiveAvatar.SpecTool.Versioning;

/// <summary>Three numbers: what is packed from a tag. Previews get their suffix from the build.</summary>
internal sealed record SemanticVersion(int Major, int Minor, int Patch)
{
    public static SemanticVersion? Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var patch)
            ? new SemanticVersion(major, minor, patch)
            : null;
    }

    /// <summary>The next version by semver.org; before 1.0 what breaks is a minor version, and all else a patch.</summary>
    public SemanticVersion Next(VersionStep step) => step switch
    {
        VersionStep.None => this,
        VersionStep.Breaking when Major > 0 => new SemanticVersion(Major + 1, 0, 0),
        VersionStep.Breaking => new SemanticVersion(0, Minor + 1, 0),
        VersionStep.Feature when Major > 0 => new SemanticVersion(Major, Minor + 1, 0),
        _ => this with { Patch = Patch + 1 },
    };

    public bool IsAbove(SemanticVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) > 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
