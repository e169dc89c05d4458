using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>What was asked for is not there (404).</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarNotFoundException(
    string message, HttpStatusCode statusCode = HttpStatusCode.NotFound, Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException);
