using System;

namespace LiveAvatar.Generated;

/// <summary>The server could not be reached, or the connection broke before the answer was complete: whether the call was carried out is not
/// known.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarTransportException(string message, Exception? innerException = null) : LiveAvatarException(message, innerException);
