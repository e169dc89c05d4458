using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>The statuses by which the operations of a contract succeed.</summary>
internal sealed class DeclaredAnswers(JObject contract)
{
    public IReadOnlyList<int> SuccessesOf(string path, string method)
    {
        var responses = (Resolve(contract["paths"]?[path])?[method]?["responses"] as JObject)?.Properties().Select(response => response.Name).ToList() ?? [];
        var successes = responses.Where(name => name.StartsWith('2')).Select(Status).Distinct().ToList();
        return successes.Count > 0 ? successes : [responses.Find(name => name.StartsWith('3')) is { } redirect && !responses.Contains("default") ? Status(redirect) : 200];
    }

    private JToken? Resolve(JToken? item) => item is JObject && (string?)item["$ref"] is { } reference && reference.StartsWith("#/", StringComparison.Ordinal)
        ? reference[2..].Split('/').Aggregate((JToken?)contract, (found, part) => found?[Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)])
        : item;

    private static int Status(string name) => int.TryParse(name, CultureInfo.InvariantCulture, out var status) ? status : (name[0] - '0') * 100;
}
