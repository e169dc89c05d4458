using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>Reads a value that is one of several types: of a union, or a base class and those below it. Which one, generated code tells by looking at the
/// object.</summary>
internal abstract class UnionConverter<T> : JsonConverter
    where T : class
{
    // Each variant is written like any other object.
    public sealed override bool CanWrite => false;

    public sealed override bool CanConvert(Type objectType) => typeof(T).IsAssignableFrom(objectType);

    public sealed override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var token = JToken.Load(reader);
        if (CreateValue(token.Type) is { } wrapped)
        {
            WrappedValueConverter.Fill(wrapped, token, serializer);
            return wrapped;
        }

        if (token is not JObject json)
        {
            throw new JsonSerializationException($"A {typeof(T).Name} was expected at '{reader.Path}', and not a {token.Type}.");
        }

        // A variant inherits this converter from the union: asked for by name, it is that variant or a kind of it, whatever the object looks like.
        var value = Create(json);
        if (!objectType.IsInstanceOfType(value))
        {
            value = (T)serializer.ContractResolver.ResolveContract(objectType).DefaultCreator!();
        }

        if (value is IWrappedValue)
        {
            WrappedValueConverter.Fill(value, json, serializer);
        }
        else if (value is not IRawVariant)
        {
            using var members = json.CreateReader();
            serializer.Populate(members, value);
        }

        return value;
    }

    public sealed override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();

    protected abstract T Create(JObject json);

    /// <summary>A variant around a value of that kind, which is empty yet; null where the union has none.</summary>
    protected virtual T? CreateValue(JTokenType kind) => null;

    /// <summary>The text of a member; null when it is not there, or is no scalar.</summary>
    protected static string? Text(JObject json, string name) => json[name] is JValue value ? WireText.Of(value) : null;

    /// <summary>Whether any of the members is there, be it null.</summary>
    protected static bool HasAny(JObject json, params string[] names) => Array.Exists(names, json.ContainsKey);

    /// <summary>Whether all of the members are there, be they null.</summary>
    protected static bool HasAll(JObject json, params string[] names) => Array.TrueForAll(names, json.ContainsKey);
}
