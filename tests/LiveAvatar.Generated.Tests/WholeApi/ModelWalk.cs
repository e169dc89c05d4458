using System.Collections;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>Goes through JSON and what it was read into, side by side.</summary>
internal static class ModelWalk
{
    /// <summary>Each object of the JSON with its model.</summary>
    public static IEnumerable<(JObject Json, LiveAvatarModel Model)> Pairs(JToken json, object? value) => (json, value) switch
    {
        (JObject entries, LiveAvatarModel model) => entries.Properties()
            .SelectMany(entry => PropertyOf(model, entry.Name) is { } property ? Pairs(entry.Value, property.GetValue(model)) : [])
            .Prepend((entries, model)),
        (JArray items, IEnumerable values and not string) => items.Zip(values.Cast<object?>()).SelectMany(pair => Pairs(pair.First, pair.Second)),
        _ => [],
    };

    public static PropertyInfo? PropertyOf(LiveAvatarModel model, string jsonName) => model.GetType().GetProperties()
        .SingleOrDefault(property => property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName == jsonName);
}
