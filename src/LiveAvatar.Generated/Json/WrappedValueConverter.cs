using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Generated;

/// <summary>Reads and writes a class around a value as the value.</summary>
internal sealed class WrappedValueConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(IWrappedValue).IsAssignableFrom(objectType);

    /// <summary>Puts the value where the class has it, by the rules of that property.</summary>
    public static void Fill(object wrapper, JToken value, JsonSerializer serializer)
    {
        using var reader = new JObject { ["value"] = value }.CreateReader();
        serializer.Populate(reader, wrapper);
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var wrapper = serializer.ContractResolver.ResolveContract(objectType).DefaultCreator!();
        Fill(wrapper, JToken.Load(reader), serializer);
        return wrapper;
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        var contract = (JsonObjectContract)serializer.ContractResolver.ResolveContract(value!.GetType());
        serializer.Serialize(writer, contract.Properties["value"].ValueProvider!.GetValue(value));
    }
}
