using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>The credential is missing, wrong, expired, or of a kind that the operation does not take (401).</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarAuthenticationException(
    string message, HttpStatusCode statusCode = HttpStatusCode.Unauthorized, Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException);
