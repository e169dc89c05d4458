using System;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>Every session that the account may run at once is running (code 4032, whatever the status).</summary>
/// <param name="message">What went wrong.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarConcurrencyLimitException(
    string message, HttpStatusCode statusCode = (HttpStatusCode)429, Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException);
