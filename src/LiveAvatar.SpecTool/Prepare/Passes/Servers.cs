using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>The servers of a contract, with the defaults of their variables filled in.</summary>
internal static class Servers
{
    /// <summary>The first, where it is an address.</summary>
    public static string? Default(Contract contract) =>
        (contract.Root["servers"] as JArray ?? []).OfType<JObject>().Select(Url).FirstOrDefault() is { } first && IsAbsolute(first) ? first : null;

    /// <summary>The addresses beside the default.</summary>
    public static IReadOnlyList<(string Url, string Description)> Others(Contract contract) => (contract.Root["servers"] as JArray ?? [])
        .OfType<JObject>()
        .Select(server => (Url: Url(server), Description: server.Text("description") ?? ""))
        .Where(server => IsAbsolute(server.Url) && server.Url != Default(contract))
        .ToList();

    public static void Check(Contract contract)
    {
        var first = (contract.Root["servers"] as JArray ?? []).OfType<JObject>().FirstOrDefault();
        if (first is not null && !IsAbsolute(Url(first)))
        {
            contract.Report(SpecCode.NoServer, first, $"The server '{Url(first)}' is no address: whoever uses the client has to set BaseAddress, with that path.");
        }

        foreach (var holder in contract.Operations.Select(operation => operation.Node).Where(operation => operation["servers"] is JArray { Count: > 0 }))
        {
            contract.Report(SpecCode.OwnServer, holder["servers"]!, "This operation has a server of its own. It is sent to the client's address: credentials go nowhere else.");
        }
    }

    private static string Url(JObject server)
    {
        var url = server.Text("url") ?? "";
        foreach (var variable in (server["variables"] as JObject ?? []).Properties().Where(variable => variable.Value is JObject))
        {
            url = url.Replace($"{{{variable.Name}}}", variable.Value["default"]?.ToString() ?? "", StringComparison.Ordinal);
        }

        return url;
    }

    private static bool IsAbsolute(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && url.Contains("://", StringComparison.Ordinal);
}
