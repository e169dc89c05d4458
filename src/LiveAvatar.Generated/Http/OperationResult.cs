namespace LiveAvatar.Generated;

/// <summary>What an operation's success holds.</summary>
internal enum OperationResult
{
    /// <summary>Nothing that the contract types.</summary>
    None,

    /// <summary><c>code</c>, <c>message</c>, and the result as <c>data</c>.</summary>
    Envelope,

    /// <summary>The result itself, in JSON.</summary>
    Bare,

    /// <summary>A text.</summary>
    Text,

    /// <summary>Bytes, which the caller reads as they come.</summary>
    Stream,

    /// <summary>Events, which the caller reads as they come.</summary>
    Events,

    /// <summary>Lines of JSON, which the caller reads as they come.</summary>
    Lines,

    /// <summary>Nothing but where to go on: a status of 3xx.</summary>
    Location,
}
