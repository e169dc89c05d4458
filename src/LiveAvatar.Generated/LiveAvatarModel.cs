using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>What all types of the contract have in common.</summary>
public abstract class LiveAvatarModel
{
    private HashSet<string>? _assigned;

    /// <summary>Gets or sets the properties that this version does not know, by their names in JSON: those that came are kept, and sent
    /// back.</summary>
    /// <value>The default is null: there are none.</value>
    [JsonExtensionData]
    public IDictionary<string, JToken>? AdditionalProperties { get; set; }

    internal IEnumerable<KeyValuePair<object, object>>? UnknownProperties() =>
        AdditionalProperties?.Select(static property => new KeyValuePair<object, object>(property.Key, property.Value));

    internal void AddUnknownProperty(string name, JToken value) =>
        (AdditionalProperties ??= new Dictionary<string, JToken>(StringComparer.Ordinal))[name] = value;

    internal bool IsAssigned(string jsonName) => _assigned?.Contains(jsonName) == true;

    private protected void MarkAssigned(string jsonName) => (_assigned ??= new HashSet<string>(StringComparer.Ordinal)).Add(jsonName);
}
