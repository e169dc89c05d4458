using System;
using System.Globalization;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>A decimal number that stands in JSON as a string, so that no digit of it is lost. Its scale is kept: 1.50 is written as "1.50".</summary>
internal sealed class DecimalTextConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => objectType == typeof(decimal) || objectType == typeof(decimal?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.TokenType switch
    {
        JsonToken.Null => objectType == typeof(decimal) ? existingValue : null,
        JsonToken.String => Parse((string)reader.Value!, reader),
        JsonToken.Integer or JsonToken.Float => Convert.ToDecimal(reader.Value, CultureInfo.InvariantCulture),
        _ => throw Unreadable(reader),
    };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteValue(((decimal)value!).ToString(CultureInfo.InvariantCulture));

    private static decimal Parse(string text, JsonReader reader) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable(reader);

    private static JsonSerializationException Unreadable(JsonReader reader) =>
        new($"The value at '{reader.Path}' is not a decimal number in a string.");
}
