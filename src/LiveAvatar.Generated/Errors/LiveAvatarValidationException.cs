using System;
using System.Collections.Generic;
using System.Net;

namespace LiveAvatar.Generated;

/// <summary>The server found the request malformed (422).</summary>
/// <param name="message">What went wrong.</param>
/// <param name="errors">What is wrong with which part of the request; null for none.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarValidationException(
    string message, IReadOnlyList<LiveAvatarValidationError>? errors = null, HttpStatusCode statusCode = (HttpStatusCode)422,
    Exception? innerException = null)
    : LiveAvatarApiException(message, statusCode, innerException)
{
    /// <summary>Gets what is wrong with which part of the request; empty when the server did not say.</summary>
    public IReadOnlyList<LiveAvatarValidationError> Errors { get; } = errors ?? [];
}
