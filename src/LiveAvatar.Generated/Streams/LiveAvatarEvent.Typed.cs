using System;
using System.IO;
using Newtonsoft.Json;

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
    public T Read()
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(Text)) { DateParseHandling = DateParseHandling.None };
            return WireJson.Serializer.Deserialize<T>(reader) is { } data ? data : throw new JsonSerializationException("There is none.");
        }
        catch (Exception failure) when (failure is JsonException or FormatException or OverflowException or InvalidCastException)
        {
            throw new LiveAvatarResponseFormatException($"The data of an event can't be read: {failure.Message}", failure) { ResponseExcerpt = Excerpt.Of(Text) };
        }
    }
}
