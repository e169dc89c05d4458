using System;

namespace LiveAvatar.Generated;

/// <summary>The answer was not complete in time: whether the call was carried out is not known.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="timeout">The time that it had: of one attempt, or of all.</param>
/// <param name="innerException">The cause.</param>
public class LiveAvatarTimeoutException(string message, TimeSpan timeout, Exception? innerException = null)
    : LiveAvatarException(message, innerException)
{
    /// <summary>Gets the time that it had: of one attempt (<see cref="LiveAvatarClientOptions.Timeout"/>), or of all with the waits between them
    /// (<see cref="LiveAvatarClientOptions.TotalTimeout"/>).</summary>
    public TimeSpan Timeout { get; } = timeout;
}
