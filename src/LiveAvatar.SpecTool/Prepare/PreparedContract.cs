using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>What <c>prepare</c> made of a contract.</summary>
internal sealed record PreparedContract(string Json, int OperationCount, string Sha256, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
