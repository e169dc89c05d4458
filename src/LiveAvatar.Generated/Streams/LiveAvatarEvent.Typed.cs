namespace LiveAvatar.Generated;

/// <summary>An event whose data is JSON.</summary>
/// <typeparam name="T">What the contract says that the data is.</typeparam>
/// <param name="text">See <see cref="LiveAvatarEvent.Text"/>.</param>
/// <param name="type">See <see cref="LiveAvatarEvent.Type"/>.</param>
/// <param name="id">See <see cref="LiveAvatarEvent.Id"/>.</param>
public sealed class LiveAvatarEvent<T>(string text, string type = "message", string? id = null) : LiveAvatarEvent(text, type, id)
{
    /// <summary>Reads the data. Look at <see cref="LiveAvatarEvent.Text"/> first where the server sends events of other data, such as a word at the end.</summary>
    /// <exception cref="LiveAvatarResponseFormatException">The data is null, or not what the contract says.</exception>
    public T Read() => StreamedJson.Read<T>(Text, "The data of an event");
}
