using System;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads and writes an open enum as its value.</summary>
internal sealed class OpenEnumConverter<T> : JsonConverter
    where T : struct, IOpenEnum<T>
{
    public override bool CanConvert(Type objectType) => objectType == typeof(T) || objectType == typeof(T?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.TokenType switch
    {
        JsonToken.Null => objectType == typeof(T) ? default(T) : null,
        JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean => default(T).Create(WireText.Of(reader.Value)!),
        _ => throw new JsonSerializationException($"A {typeof(T).Name} was expected at '{reader.Path}', and not a {reader.TokenType}."),
    };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(((IOpenEnum)value!).Value);
}
