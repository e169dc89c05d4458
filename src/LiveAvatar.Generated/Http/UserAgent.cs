namespace LiveAvatar.Generated;

internal static class UserAgent
{
    /// <summary>The name and the version of this package.</summary>
    public static string Value { get; } = "LiveAvatar.Generated/" + PackageVersion.Value;
}
