namespace LiveAvatar.Generated.Contenders;

/// <summary>One way to make the same two calls. What a call gives is in its task.</summary>
public interface IContender : IDisposable
{
    /// <summary>Sends a body, and reads a small answer.</summary>
    /// <param name="voiceName">A part of the body, which makes it as large as is wanted.</param>
    Task BindVoiceAsync(string voiceName);

    /// <summary>Sends no body, and reads an answer of any size.</summary>
    Task ListVoicesAsync();
}
