using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class ServerPath
{
    // The path of the first server's URL, without a slash at its end: '' for 'https://api.example.com', '/api' for '/api/'.
    public static string Of(JObject document)
    {
        var url = (string?)document.SelectToken("servers[0].url") ?? "";
        foreach (var variable in (document.SelectToken("servers[0].variables") as JObject)?.Properties() ?? [])
        {
            url = url.Replace($"{{{variable.Name}}}", (string?)variable.Value["default"], StringComparison.Ordinal);
        }

        return new Uri(new Uri("http://localhost/"), url).AbsolutePath.TrimEnd('/');
    }
}
