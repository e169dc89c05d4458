using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public class Page<T> : LiveAvatarModel
{
    /// <summary>Gets or sets the number of items on all pages together.</summary>
    [JsonProperty("count")]
    public long Count { get; set; }

    /// <summary>Gets or sets where the next page is, or null on the last one. To go there, ask for the next page by its number.</summary>
    [JsonProperty("next")]
    public string? Next { get; set; }

    /// <summary>Gets or sets where the previous page is, or null on the first one.</summary>
    [JsonProperty("previous")]
    public string? Previous { get; set; }

    /// <summary>Gets or sets the items of this page; never null, also where the server left them out.</summary>
    [JsonProperty("results")]
    public IReadOnlyList<T> Results { get; set; } = Array.Empty<T>();

    /// <summary>Gets a value indicating whether there is a page after this one.</summary>
    [JsonIgnore]
    public bool HasMore => Next is not null && Results.Count > 0;
}
