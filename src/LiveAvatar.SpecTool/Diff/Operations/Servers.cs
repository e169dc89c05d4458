using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>Where the API is. The first server is the client's default.</summary>
internal static class Servers
{
    private static readonly ChangeRule DefaultChanged = new(
        "default-server-changed", Impact.Risky, "Programs that don't set BaseAddress call the old address until they take the new client; whether it goes on answering can't be told.");

    private static readonly ChangeRule Added = new(
        "server-added", Impact.Safe, "Callers may set it as BaseAddress.");

    private static readonly ChangeRule Removed = new(
        "server-removed", Impact.Risky, "Callers who set it as BaseAddress may find nobody there.");

    public static void Compare(PublishedContract old, PublishedContract now, ChangeLog log)
    {
        var (before, after) = (Urls(old), Urls(now));
        if (before.FirstOrDefault() != after.FirstOrDefault())
        {
            Add(DefaultChanged, $"The default server was {before.FirstOrDefault() ?? "none"}, and is {after.FirstOrDefault() ?? "none"}.");
        }

        foreach (var url in before.Skip(1).Except(after, StringComparer.Ordinal))
        {
            Add(Removed, $"The server {url} was removed.");
        }

        foreach (var url in after.Skip(1).Except(before, StringComparer.Ordinal))
        {
            Add(Added, $"The server {url} was added.");
        }

        void Add(ChangeRule rule, string message) =>
            log.Add(new Change(rule, Direction.None, Place.Api with { Path = "servers" }, message) { Old = old.Corrected.Root["servers"], New = now.Corrected.Root["servers"] });
    }

    private static List<string> Urls(PublishedContract contract) =>
        (contract.Corrected.Root["servers"] as JArray ?? []).OfType<JObject>().Select(server => server.Text("url")).OfType<string>().ToList();
}
