using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>The server answered that it did not do what was asked. Causes that a program may want to tell apart have classes of their own.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : LiveAvatarException(message, innerException)
{
    /// <summary>Gets the HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>Gets or sets the API's own <c>code</c>, such as 4000; null when the answer held none.</summary>
    public int? Code { get; set; }

    /// <summary>Gets or sets what the server said, as it said it; null when it said nothing that could be read.</summary>
    public string? ServerMessage { get; set; }

    /// <summary>Gets or sets the id under which the server, or a gateway before it, knows the request; null when none came.</summary>
    public string? RequestId { get; set; }

    /// <summary>Gets or sets the beginning of the body, at most 2,048 characters, with secrets masked; null when it was empty.</summary>
    public string? ResponseExcerpt { get; set; }
}
