using System;

namespace LiveAvatar.Generated;

/// <summary>The answer was not complete in time: whether the call was carried out is not known.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="timeout">The time that the call had.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarTimeoutException(string message, TimeSpan timeout, Exception? innerException = null)
    : LiveAvatarException(message, innerException)
{
    /// <summary>Gets the time that the call had.</summary>
    public TimeSpan Timeout { get; } = timeout;
}
