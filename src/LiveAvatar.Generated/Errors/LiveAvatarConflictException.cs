using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>What was asked for does not go with the state of things (409).</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarConflictException(
    string message, HttpStatusCode statusCode = HttpStatusCode.Conflict, Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException);
