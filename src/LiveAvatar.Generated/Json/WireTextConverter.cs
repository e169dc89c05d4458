using System;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads and writes a value that is made of its text on the wire, and keeps that.</summary>
internal abstract class WireTextConverter<T> : JsonConverter
    where T : struct
{
    public sealed override bool CanConvert(Type objectType) => objectType == typeof(T) || objectType == typeof(T?);

    public sealed override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.TokenType switch
    {
        JsonToken.Null => objectType == typeof(T) ? default(T) : null,
        JsonToken.String => Create((string)reader.Value!),
        _ => throw new JsonSerializationException($"A text was expected at '{reader.Path}', and not a {reader.TokenType}."),
    };

    public sealed override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteValue(WireText.Of((T)value!) is { Length: > 0 } text ? text : null);

    protected abstract T Create(string text);
}
