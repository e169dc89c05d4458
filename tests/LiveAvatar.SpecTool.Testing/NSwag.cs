namespace LiveAvatar.SpecTool.Testing;

/// <summary>The NSwag that the build uses.</summary>
internal static class NSwag
{
    public static string Settings { get; } = Path.Combine(RepositoryRoot.Path, "nswag.json");

    public static string Assembly { get; } = BuildProperty.Of("NSwagAssembly");
}
