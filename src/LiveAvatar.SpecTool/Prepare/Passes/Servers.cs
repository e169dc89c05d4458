using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>The servers of a contract, with the defaults of their variables filled in.</summary>
internal static class Servers
{
    /// <summary>The first, where it is an address.</summary>
    public static string? Default(Contract contract) => First(contract.Root) is { } first && IsAbsolute(Url(first)) ? Url(first) : null;

    /// <summary>The addresses beside the default.</summary>
    public static IReadOnlyList<(string Url, string Description)> Others(Contract contract) => Of(contract.Root)
        .Select(server => (Url: Url(server), Description: server.Text("description") ?? ""))
        .Where(server => IsAbsolute(server.Url) && server.Url != Default(contract))
        .DistinctBy(server => server.Url, StringComparer.Ordinal)
        .ToList();

    public static void Check(Contract contract)
    {
        var first = First(contract.Root);
        if (first is not null && !IsAbsolute(Url(first)))
        {
            contract.Report(SpecCode.NoServer, first, $"The server '{Url(first)}' is no address: whoever uses the client has to set BaseAddress, with that path.");
        }

        foreach (var (server, holder) in OwnServers(contract).Where(own => first is null || Url(own.Server) != Url(first)))
        {
            contract.Report(SpecCode.OwnServer, server.Parent!, $"{holder} has a server of its own, {Url(server)}. It is sent to the client's address: credentials go nowhere else.");
        }
    }

    /// <summary>Those of paths and of operations: the first of each.</summary>
    private static IEnumerable<(JObject Server, string Holder)> OwnServers(Contract contract) => (contract.Root["paths"] as JObject ?? []).Properties()
        .Where(path => path.Value is JObject)
        .Select(path => ((JObject)path.Value, $"The path {path.Name}"))
        .Concat(contract.Operations.Select(operation => (operation.Node, $"The operation {operation.Method.ToUpperInvariant()} {operation.Path}")))
        .Where(holder => First(holder.Item1) is not null)
        .Select(holder => (First(holder.Item1)!, holder.Item2));

    private static IEnumerable<JObject> Of(JObject holder) => (holder["servers"] as JArray ?? []).OfType<JObject>();

    private static JObject? First(JObject holder) => Of(holder).FirstOrDefault();

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
