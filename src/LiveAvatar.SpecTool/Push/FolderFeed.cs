namespace LiveAvatar.SpecTool.Push;

/// <summary>A feed that is a folder. NuGet would replace a package that is there already, and with it what others have restored.</summary>
internal static class FolderFeed
{
    /// <summary>Whether the feed is a folder that has this version, in either of the two forms that NuGet knows.</summary>
    public static bool Has(string feed, PackageFile package) =>
        Directory.Exists(feed)
        && (File.Exists(Path.Combine(feed, $"{package.Id}.{package.Version}.nupkg"))
            || Directory.Exists(Path.Combine(feed, package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant())));
}
