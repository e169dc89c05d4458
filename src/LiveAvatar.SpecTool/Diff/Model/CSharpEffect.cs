namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>What a change does to a program that takes the client made from the new contract.</summary>
internal enum CSharpEffect
{
    None,

    /// <summary>It compiles, with a warning that it didn't have: obsolete, or may be null.</summary>
    Warning,

    /// <summary>It compiles, but what was compiled before has to be compiled again.</summary>
    Binary,

    /// <summary>It doesn't compile.</summary>
    Source,
}
