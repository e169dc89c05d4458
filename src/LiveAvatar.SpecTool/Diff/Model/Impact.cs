namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>What a change does to those who call the API through this client.</summary>
internal enum Impact
{
    /// <summary>Nobody notices.</summary>
    Safe,

    /// <summary>Some may: it depends on what they rely on.</summary>
    Risky,

    /// <summary>What worked works no more.</summary>
    Breaking,
}
