using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>The client can't be made, for the reason that the diagnostics name.</summary>
internal sealed class GenerationException(params IReadOnlyList<Diagnostic> diagnostics) : Exception(string.Join(Environment.NewLine, diagnostics))
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
