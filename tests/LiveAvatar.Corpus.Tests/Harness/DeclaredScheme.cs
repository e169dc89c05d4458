using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>A security scheme as the contract has it.</summary>
internal sealed record DeclaredScheme(string Name, string Type, string Place)
{
    public bool IsKey => Type == "apiKey";

    public bool IsToken => Type is "oauth2" or "openIdConnect" or "bearer";

    public bool IsDigest => Type == "digest";

    /// <summary>Whether the client sends it: no handshake, and not what connections have.</summary>
    public bool IsSent => IsKey || IsToken || (Place.Length > 0 && Type is not ("digest" or "negotiate" or "ntlm"));

    public bool IsKnown => IsSent || Place.Length > 0 || Type == "mutualTLS";

    public string Sample => Type switch
    {
        "digest" => $"user:digest-{Name}",
        "basic" => $"user of {Name}:pässword: 1",
        "apiKey" => $"key-{Place.Replace(' ', '-')}",
        "oauth2" or "openIdConnect" or "bearer" => $"token-{Type}-{Name}",
        _ => $"id=\"{Type}\", mac=\"1\"",
    };

    public static IReadOnlyList<DeclaredScheme> Of(JObject contract) =>
        [.. (contract.SelectToken("components.securitySchemes") as JObject ?? []).Properties().Select(scheme => Read(contract, scheme))];

    private static DeclaredScheme Read(JObject root, JProperty member)
    {
        var scheme = (string?)member.Value["$ref"] is { } reference ? root.SelectToken(reference[2..].Replace('/', '.'))! : member.Value;
        var type = (string)scheme["type"]!;
        var place = $"{scheme["in"]} {scheme["name"]}";
        return type switch
        {
            "apiKey" => new(member.Name, type, place.StartsWith("header", StringComparison.Ordinal) ? place.ToUpperInvariant() : place),
            "http" => new(member.Name, ((string)scheme["scheme"]!).ToLowerInvariant(), "header AUTHORIZATION"),
            _ => new(member.Name, type, ""),
        };
    }
}
