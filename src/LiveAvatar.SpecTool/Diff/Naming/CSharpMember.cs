namespace LiveAvatar.SpecTool.Diff.Naming;

/// <summary>A property or parameter in C#.</summary>
internal sealed record CSharpMember(string Name, CSharpType Type);
