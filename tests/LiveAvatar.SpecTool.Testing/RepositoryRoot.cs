namespace LiveAvatar.SpecTool.Testing;

/// <summary>Where the repository stands that these tests were built in.</summary>
internal static class RepositoryRoot
{
    public const string Solution = "LiveAvatar.Generated.sln";

    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, Solution))
            ? folder
            : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No folder above the tests holds {Solution}."));
}
