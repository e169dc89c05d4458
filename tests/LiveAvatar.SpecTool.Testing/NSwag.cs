using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Testing;

/// <summary>The NSwag that the build uses: the package, or where the feed lacks it, its author's from npm.</summary>
internal static class NSwag
{
    private static readonly string Root = RepositoryRoot.Path;

    public static string Settings => Path.Combine(Root, "nswag.json");

    public static Task<string> AssemblyAsync() => Source().GetAssemblyAsync(TimeProvider.System, CancellationToken.None);

    private static INSwagSource Source() => BuildProperty.Of("NSwagFromPackage") is { Length: > 0 } assembly
        ? new NSwagFromPackage(assembly)
        : new NSwagFromNpm(Path.Combine(Root, "src", "LiveAvatar.Generated", "npm"), Path.Combine(Root, "obj", "feed"), BuildProperty.Of("NSwagVersion").Trim('[', ']'));
}
