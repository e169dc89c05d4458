using System;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads an id without making a string of it first.</summary>
internal sealed class GuidConverter : JsonConverter
{
    public static GuidConverter Shared { get; } = new();

    public override bool CanWrite => false; // Newtonsoft.Json writes it as it should be

    public override bool CanConvert(Type objectType) => objectType == typeof(Guid) || objectType == typeof(Guid?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader is WireReader wire && wire.TryGetGuid(out var id))
        {
            return id;
        }

        return reader.Value switch
        {
            null => objectType == typeof(Guid) ? default(Guid) : null,
            Guid read => read,
            string text when Guid.TryParse(text, out var parsed) => parsed,
            _ => throw new JsonSerializationException($"The value at '{reader.Path}' is not a UUID."),
        };
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();
}
