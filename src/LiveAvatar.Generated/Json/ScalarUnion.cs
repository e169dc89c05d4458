using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>A value that is one of several scalars: a text, a number, or true or false. One of a kind that the contract doesn't have is kept, and written back as it
/// came.</summary>
public abstract class ScalarUnion : IEquatable<ScalarUnion>
{
    private protected ScalarUnion(object value) =>
        Json = value as JValue ?? (JValue)JToken.FromObject(value ?? throw new ArgumentNullException(nameof(value)), WireJson.Serializer);

    internal JValue Json { get; }

    /// <inheritdoc/>
    public bool Equals(ScalarUnion? other) => other is not null && other.GetType() == GetType() && Json.Equals(other.Json);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as ScalarUnion);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Json.GetHashCode();

    /// <summary>Gives the value as text, whatever its kind: <c>true</c>, <c>1.5</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => WireText.Of(Json) ?? "";

    /// <summary>The value, where it is of one of these kinds and can be read so; otherwise null.</summary>
    private protected T Read<T>(params JTokenType[] kinds)
    {
        if (Array.IndexOf(kinds, Json.Type) < 0)
        {
            return default!;
        }

        try
        {
            return Json.ToObject<T>(WireJson.Serializer)!;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or OverflowException or InvalidCastException)
        {
            return default!;
        }
    }
}
