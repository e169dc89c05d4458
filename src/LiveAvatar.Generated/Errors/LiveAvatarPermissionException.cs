using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>The credential is known, but may not do this (403).</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarPermissionException(
    string message, HttpStatusCode statusCode = HttpStatusCode.Forbidden, Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException);
