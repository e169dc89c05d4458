using System;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads null as the default in a list or a map of values that can't be null, as it is read in a property.</summary>
internal sealed class NullItemConverter : JsonConverter
{
    public static NullItemConverter Shared { get; } = new();

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType.IsValueType;

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null ? Activator.CreateInstance(objectType) : serializer.Deserialize(reader, objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();
}
