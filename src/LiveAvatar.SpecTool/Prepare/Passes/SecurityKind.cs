namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>How a credential gets into a request.</summary>
internal enum SecurityKind
{
    ApiKey,
    Token,
    Basic,

    /// <summary>Another scheme of HTTP, whose value the caller writes.</summary>
    Written,

    /// <summary>By the HTTP handler, or with the connection.</summary>
    Handler,

    /// <summary>Not at all.</summary>
    Unknown,
}
