using System;
using System.Globalization;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads a time without an offset as UTC, on every machine; writes ISO 8601.</summary>
internal sealed class DateTimeOffsetConverter : JsonConverter
{
    public static DateTimeOffsetConverter Shared { get; } = new();

    public override bool CanConvert(Type objectType) => objectType == typeof(DateTimeOffset) || objectType == typeof(DateTimeOffset?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        reader is WireReader wire && wire.TryGetTime(out var time) ? time : Parse(reader, objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(WireText.Of((DateTimeOffset)value!));

    private static object? Parse(JsonReader reader, Type objectType) => reader.Value switch
    {
        null => objectType == typeof(DateTimeOffset) ? default(DateTimeOffset) : null,
        DateTimeOffset time => time,
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
        _ => throw new JsonSerializationException($"'{reader.Value}' at '{reader.Path}' is not a time."),
    };
}
