using System;
using System.Globalization;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads and writes a day, which a <see cref="DateTime"/> is in every type of the contract. A time that comes with it is dropped.</summary>
internal sealed class DateConverter : JsonConverter
{
    public static DateConverter Shared { get; } = new();

    public override bool CanConvert(Type objectType) => objectType == typeof(DateTime) || objectType == typeof(DateTime?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.Value switch
    {
        null => objectType == typeof(DateTime) ? default(DateTime) : null,
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time.Date,
        _ => throw new JsonSerializationException($"'{reader.Value}' at '{reader.Path}' is not a date."),
    };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteValue(WireText.Of((DateTime)value!));
}
