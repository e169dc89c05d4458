namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Credentials that open an operation together.</summary>
/// <param name="Sent">What the client sends of them.</param>
/// <param name="IsOpen">Whether the client need send nothing: none is asked for, or the handler sends what is.</param>
internal sealed record SecurityAlternative(List<SecurityScheme> Sent, bool IsOpen);
