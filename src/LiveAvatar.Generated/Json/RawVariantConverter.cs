using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>Writes an unknown variant as it came.</summary>
internal sealed class RawVariantConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(IRawVariant).IsAssignableFrom(objectType);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null ? null : Activator.CreateInstance(objectType, JObject.Load(reader));

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => ((IRawVariant)value!).Json.WriteTo(writer);
}
