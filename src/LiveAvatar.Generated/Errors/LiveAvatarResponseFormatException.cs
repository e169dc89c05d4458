using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>The call succeeded, but its answer does not hold what the contract says: no data, no JSON, JSON of another shape, or too much of
/// it.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarResponseFormatException(string message, Exception? innerException = null) : LiveAvatarException(message, innerException)
{
    /// <summary>Gets or sets the HTTP status.</summary>
    public HttpStatusCode StatusCode { get; set; } = HttpStatusCode.OK;

    /// <summary>Gets or sets the <c>code</c> of the answer's envelope; null when there was none.</summary>
    public int? Code { get; set; }

    /// <summary>Gets or sets the <c>message</c> of the answer's envelope; null when there was none.</summary>
    public string? ServerMessage { get; set; }

    /// <summary>Gets or sets the id under which the server knows the request; null when none came.</summary>
    public string? RequestId { get; set; }

    /// <summary>Gets or sets the beginning of the body, at most 2,048 characters; null when it was empty.</summary>
    public string? ResponseExcerpt { get; set; }
}
