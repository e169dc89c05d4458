using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>
/// The members of a model that have no property, as the type that the contract gives them. It is a view on
/// <see cref="LiveAvatarModel.AdditionalProperties"/>: what is set here is there, and a value is read anew each time it is asked for.
/// </summary>
/// <typeparam name="T">The type of each value.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "It is named after what it holds, as AdditionalProperties is.")]
public sealed class AdditionalValues<T> : IReadOnlyDictionary<string, T>
{
    private readonly LiveAvatarModel _model;

    internal AdditionalValues(LiveAvatarModel model) => _model = model;

    /// <inheritdoc/>
    public int Count => Members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Members.Keys;

    /// <inheritdoc/>
    public IEnumerable<T> Values => Members.Values.Select(Read);

    private IDictionary<string, JToken> Members => _model.AdditionalProperties ??= new Dictionary<string, JToken>(StringComparer.Ordinal);

    /// <summary>Gets or sets a value.</summary>
    /// <param name="key">The name of the member in JSON.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    /// <exception cref="Newtonsoft.Json.JsonException">The member is not what the contract says.</exception>
    public T this[string key]
    {
        get => Read(Members[key]);
        set => Members[key] = value is null ? JValue.CreateNull() : JToken.FromObject(value, WireJson.Serializer);
    }

    /// <summary>Adds a value, or replaces the one of that name.</summary>
    /// <param name="key">The name of the member in JSON.</param>
    /// <param name="value">The value.</param>
    public void Add(string key, T value) => this[key] = value;

    /// <summary>Removes a value.</summary>
    /// <param name="key">The name of the member in JSON.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string key) => Members.Remove(key);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Members.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out T value)
    {
        var found = Members.TryGetValue(key, out var member);
        value = found ? Read(member!) : default!;
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        Members.Select(member => new KeyValuePair<string, T>(member.Key, Read(member.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static T Read(JToken member) => member.ToObject<T>(WireJson.Serializer)!;
}
