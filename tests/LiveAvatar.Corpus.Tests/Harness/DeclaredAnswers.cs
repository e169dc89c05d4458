using System.Globalization;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>The statuses by which the operations of a contract succeed, without those whose answers the client says that it can't read.</summary>
internal sealed class DeclaredAnswers(JObject contract, IReadOnlyList<string> unread)
{
    public IReadOnlyList<int> SuccessesOf(string path, string method)
    {
        var responses = (Resolve(contract["paths"]?[path])?[method]?["responses"] as JObject)?.Properties().Select(response => response.Name).ToList() ?? [];
        var successes = responses.Where(name => name.StartsWith('2') && !IsUnread(path, method, name)).Select(Status).Distinct().ToList();
        return successes.Count > 0 ? successes : [responses.Find(name => name.StartsWith('3')) is { } redirect && !responses.Contains("default") ? Status(redirect) : 200];
    }

    private bool IsUnread(string path, string method, string status)
    {
        var pointer = JsonPointer.Append(JsonPointer.Append(JsonPointer.Append(JsonPointer.Append("#/paths", path), method), "responses"), status) + "/";
        return unread.Any(place => place.StartsWith(pointer, StringComparison.Ordinal));
    }

    private JToken? Resolve(JToken? item) => item is JObject && (string?)item["$ref"] is { } reference && reference.StartsWith("#/", StringComparison.Ordinal)
        ? reference[2..].Split('/').Aggregate((JToken?)contract, (found, part) => found?[Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)])
        : item;

    private static int Status(string name) => int.TryParse(name, CultureInfo.InvariantCulture, out var status) ? status : (name[0] - '0') * 100;
}
