using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>What is out of the ordinary about a client: what <c>prepare</c> said, what has no type, and classes that hold nothing.</summary>
internal static class Notes
{
    public static IReadOnlyList<string> Of(PreparedContract prepared, ClientShape? shape) =>
    [
        .. prepared.Diagnostics.Select(Line).Order(StringComparer.Ordinal),
        .. (shape?.Untyped ?? []).Select(place => $"untyped {place}").Order(StringComparer.Ordinal),
        .. (shape?.Empty ?? []).Select(type => $"empty {type}").Order(StringComparer.Ordinal),
    ];

    private static string Line(SpecTool.Diagnostics.Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {diagnostic.Pointer}";
}
