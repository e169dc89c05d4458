using System;

namespace LiveAvatar.Generated;

/// <summary>Whatever goes wrong in a call that the caller did not cancel. No text of it holds a credential.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="innerException">The cause; null when there is none, or when its text would show a credential.</param>
public abstract class LiveAvatarException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Gets or sets the operation that was called, such as <c>Voices.BindThirdPartyVoice</c>; null when it is not known.</summary>
    public string? Operation { get; set; }

    /// <summary>Gets or sets how often the call was tried, the first time included.</summary>
    /// <value>The default is 1.</value>
    public int Attempts { get; set; } = 1;
}
