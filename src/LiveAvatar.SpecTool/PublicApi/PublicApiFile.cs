namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>The surface as it is kept in <c>spec/public-api.txt</c>, so that a review shows what callers will see.</summary>
internal static class PublicApiFile
{
    private const string Comment = "# ";

    private static readonly string[] Heading =
    [
        "# The public surface of LiveAvatar.Generated, the same on all target frameworks: a line for each type and member, without namespaces. A test compares it",
        "# with what was built; to rewrite it: dotnet run --project src/LiveAvatar.SpecTool -- public-api",
    ];

    public static string Write(IEnumerable<string> lines) => string.Concat(Heading.Concat(lines).Select(line => line + "\n"));

    public static IReadOnlyList<string> Parse(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && !line.StartsWith(Comment, StringComparison.Ordinal)).ToList();
}
