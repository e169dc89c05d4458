namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>Names that a contract's can't have, since the hand-written half or the language has them.</summary>
internal static class ReservedNames
{
    /// <summary>Members that every model, or every group of operations, has.</summary>
    public static readonly string[] Members =
        ["AdditionalProperties", "Equals", "Finalize", "GetHashCode", "GetType", "MarkAssigned", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of an open enum.</summary>
    public static readonly string[] EnumMembers = [.. Members, "Create", "Value"];

    /// <summary>Members of the client beside the groups.</summary>
    public static readonly string[] ClientMembers =
        [.. Members, "Client", "Contract", "Dispose", "LiveAvatar", "Options", "SendAsync", "WithSessionToken"];

    /// <summary>Parameters that every method has.</summary>
    public static readonly string[] Parameters = ["body", "cancellationToken", "options"];

    /// <summary>Types of the hand-written half; a test compares them with what it declares.</summary>
    public static readonly string[] Types =
    [
        "System", "Newtonsoft", "LiveAvatar", "Exception", "FileParameter",
    ];
}
