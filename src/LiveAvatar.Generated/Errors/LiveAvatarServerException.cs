using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>The server, or a gateway before it, failed (5xx): whether the call was carried out is not known.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarServerException(
    string message, HttpStatusCode statusCode = HttpStatusCode.InternalServerError, Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException)
{
    /// <summary>Gets or sets how long the server asks to wait before the next call; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; set; }
}
