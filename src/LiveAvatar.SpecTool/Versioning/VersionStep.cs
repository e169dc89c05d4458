namespace LiveAvatar.SpecTool.Versioning;

/// <summary>What a change asks of the version, the least first.</summary>
internal enum VersionStep
{
    None,
    Fix,
    Feature,
    Breaking,
}
