using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

internal static class ListShape
{
    // The schema of an item, where the data is an array of objects or a page of 'count', 'next', 'previous' and 'results'.
    public static JToken? Item(ApiContract contract, JObject? data)
    {
        var item = data?["items"] ?? (IsPage(data) ? (contract.Resolve(data!["properties"]!["results"]!) as JObject)?["items"] : null);
        var shape = ObjectSchema.Of(contract, item);

        return shape?["properties"] is null && shape?["allOf"] is null ? null : item;
    }

    public static JToken Fill(JObject data, string address, JObject query, IReadOnlyList<JToken> items)
    {
        if (!IsPage(data))
        {
            return new JArray(items);
        }

        var number = Math.Clamp((long?)query["page"] ?? 1, 1, int.MaxValue);
        var size = Math.Clamp((long?)query["page_size"] ?? 20, 1, int.MaxValue);
        var skipped = (number - 1) * size;

        // A page beyond the last one is empty. Whether 'next' is a URL or a path the API does not say; here it is a URL.
        return new JObject
        {
            ["count"] = items.Count,
            ["next"] = skipped + size < items.Count ? Link(number + 1) : null,
            ["previous"] = number > 1 ? Link(number - 1) : null,
            ["results"] = new JArray(items.Skip((int)Math.Min(skipped, int.MaxValue)).Take((int)size)),
        };

        string Link(long page)
        {
            var parameters = new JObject(query) { ["page"] = page, ["page_size"] = size };
            return $"{address}?{string.Join('&', parameters.Properties().SelectMany(Pairs))}";
        }
    }

    private static bool IsPage(JObject? data) =>
        data?["properties"] is JObject properties && properties.ContainsKey("results") && properties.ContainsKey("count");

    private static IEnumerable<string> Pairs(JProperty parameter) =>
        from value in parameter.Value as JArray ?? [parameter.Value]
        select $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(value.ToString())}";
}
