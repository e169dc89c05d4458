using System.Linq;
using System.Net;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Generated;

/// <summary>Makes the result of an operation whose successes differ: an object with a property for each status, of which the one is set that came.</summary>
internal static class StatusReader
{
    /// <summary>The property for a status; null where the contract gives it no body.</summary>
    public static string? PropertyOf<T>(HttpStatusCode status)
    {
        var contract = (JsonObjectContract)WireJson.Serializer.ContractResolver.ResolveContract(typeof(T));
        var number = (int)status;
        string[] names = [number is >= 200 and <= 206 ? status.ToString() : $"Status{number}", $"Status{number / 100}XX", "Other"];
        return names.FirstOrDefault(name => contract.Properties.Contains(name));
    }

    public static T Read<T>(string? property, JToken? data)
    {
        var json = new JObject();
        if (property is not null)
        {
            json[property] = data;
        }

        using var reader = json.CreateReader();
        return WireJson.Serializer.Deserialize<T>(reader)!;
    }
}
