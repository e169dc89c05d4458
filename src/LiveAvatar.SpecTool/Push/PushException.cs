using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Push;

/// <summary>The packages can't be pushed, for the reason that the diagnostics name.</summary>
internal sealed class PushException(params IReadOnlyList<Diagnostic> diagnostics) : Exception(string.Join(Environment.NewLine, diagnostics))
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
