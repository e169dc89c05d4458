using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>Too many calls in too short a time (429).</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarRateLimitException(
    string message, HttpStatusCode statusCode = (HttpStatusCode)429, Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException)
{
    /// <summary>Gets or sets how long the server asks to wait before the next call; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; set; }
}
