namespace LiveAvatar.Generated;

/// <summary>What an operation's success holds.</summary>
internal enum OperationResult
{
    /// <summary>Nothing that the contract types.</summary>
    None,

    /// <summary><c>code</c>, <c>message</c>, and the result as <c>data</c>.</summary>
    Envelope,

    /// <summary>The result itself.</summary>
    Bare,
}
