using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>Credentials that are enough together, with the scopes that they must have.</summary>
internal sealed record CredentialSet(IReadOnlyDictionary<string, IReadOnlySet<string>> Credentials)
{
    /// <summary>The alternatives of an operation: its own, else the contract's. None at all is one that asks for nothing.</summary>
    public static IReadOnlyList<CredentialSet> Of(PublishedContract contract, Operation operation)
    {
        var root = contract.Corrected.Root;
        var schemes = (root["components"] as JObject)?["securitySchemes"] as JObject ?? [];
        var alternatives = (operation.Node["security"] ?? root["security"]) as JArray ?? [];
        var sets = alternatives.OfType<JObject>().Select(alternative => new CredentialSet(alternative.Properties()
            .Select(scheme => (Name: Describe(scheme.Name, contract.Schemas.Resolve(schemes[scheme.Name])), Scopes: Scopes(scheme.Value)))
            .DistinctBy(scheme => scheme.Name, StringComparer.Ordinal)
            .ToDictionary(scheme => scheme.Name, scheme => (IReadOnlySet<string>)scheme.Scopes, StringComparer.Ordinal))).ToList();
        return sets.Count > 0 ? sets : [new CredentialSet(new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal))];
    }

    /// <summary>Whether who comes with the other set is let in.</summary>
    public bool IsMetBy(CredentialSet other) => Credentials.All(credential =>
        other.Credentials.TryGetValue(credential.Key, out var scopes) && credential.Value.IsSubsetOf(scopes));

    public CredentialSet WithoutScopes() => new(Credentials.ToDictionary(credential => credential.Key, _ => (IReadOnlySet<string>)new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal));

    public override string ToString() => Credentials.Count == 0
        ? "A request without credentials"
        : string.Join(" and ", Credentials.Select(credential => credential.Value.Count == 0 ? credential.Key : $"{credential.Key} with {string.Join(", ", credential.Value.Order(StringComparer.Ordinal))}"));

    private static HashSet<string> Scopes(JToken scopes) =>
        (scopes as JArray ?? []).Where(scope => scope.Type == JTokenType.String).Select(scope => (string)scope!).ToHashSet(StringComparer.Ordinal);

    private static string Describe(string name, JObject? scheme) => (scheme?.Text("type"), scheme?.Text("in")) switch
    {
        ("apiKey", var place) => $"the API key in {place} {scheme!.Text("name")}",
        ("http", _) => $"HTTP {scheme!.Text("scheme")?.ToLowerInvariant()}",
        _ => name,
    };
}
