using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class ServerPath
{
    // The path of the first server's URL, without a slash at its end: '' for 'https://api.example.com', '/api' for '/api/'.
    public static string Of(JObject document) => Of(document["servers"]) ?? "";

    // The paths of all servers that there are: a path or an operation can have its own.
    public static IReadOnlyList<string> All(JObject document) =>
    [
        .. (document["paths"] as JObject ?? []).Properties()
            .Select(path => path.Value)
            .OfType<JObject>()
            .SelectMany(item => item.Properties().Select(member => member.Value).OfType<JObject>().Append(item))
            .Select(holder => Of(holder["servers"]))
            .OfType<string>()
            .Prepend(Of(document))
            .Distinct(StringComparer.Ordinal),
    ];

    private static string? Of(JToken? servers)
    {
        if (servers is not JArray { Count: > 0 } list || list[0] is not JObject server || (string?)server["url"] is not { } url)
        {
            return null;
        }

        foreach (var variable in (server["variables"] as JObject ?? []).Properties())
        {
            url = url.Replace($"{{{variable.Name}}}", (string?)variable.Value["default"], StringComparison.Ordinal);
        }

        return Uri.TryCreate(new Uri("http://localhost/"), url, out var address) ? address.AbsolutePath.TrimEnd('/') : "";
    }
}
