using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>Reads and writes a union of scalars as the scalar.</summary>
internal abstract class ScalarUnionConverter<T> : JsonConverter
    where T : ScalarUnion
{
    public sealed override bool CanConvert(Type objectType) => objectType == typeof(T);

    public sealed override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.TokenType switch
    {
        JsonToken.Null => null,
        JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean => Create((JValue)JToken.ReadFrom(reader)),
        _ => throw new JsonSerializationException($"A {typeof(T).Name} was expected at '{reader.Path}', and not a {reader.TokenType}."),
    };

    public sealed override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is T union)
        {
            union.Json.WriteTo(writer);
        }
        else
        {
            writer.WriteNull();
        }
    }

    protected abstract T Create(JValue json);
}
