namespace LiveAvatar.Generated;

internal static class PackageVersion
{
    public static string Value { get; } = typeof(PackageVersion).Assembly.GetName().Version!.ToString(fieldCount: 3);
}
