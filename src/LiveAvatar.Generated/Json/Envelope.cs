using System;

namespace LiveAvatar.Generated;

/// <summary>What was read of a success.</summary>
internal struct Envelope<T>
{
    public int? Code { get; set; }

    public string? Message { get; set; }

    public T? Data { get; set; }

    /// <summary>The end of the sentence "It succeeded, but ..."; null when there is data.</summary>
    public string? Problem { get; set; }

    public Exception? Failure { get; set; }
}
