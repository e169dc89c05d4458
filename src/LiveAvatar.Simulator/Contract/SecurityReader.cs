using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class SecurityReader
{
    // A list of alternatives, each a list of schemes that are needed together. Empty: the operation is open.
    public static IReadOnlyList<IReadOnlyList<CredentialScheme>> Read(ApiContract contract, JObject document, JObject operation) =>
    [
        .. from alternative in (operation["security"] ?? document["security"] ?? new JArray()).OfType<JObject>()
           select (IReadOnlyList<CredentialScheme>)[.. alternative.Properties().Select(scheme => ReadScheme(contract, document, scheme.Name))],
    ];

    // A token of OAuth 2 or OpenID Connect is sent as a bearer token is.
    private static CredentialScheme ReadScheme(ApiContract contract, JObject document, string key)
    {
        var schemes = document["components"]?["securitySchemes"] as JObject;
        var scheme = contract.Resolve(
            schemes?[key] ?? throw new InvalidDataException($"The contract asks for the credential '{key}' and does not define it."));

        return (string?)scheme["type"] switch
        {
            "apiKey" => new CredentialScheme(key, CredentialScheme.ApiKey, (string?)scheme["in"] ?? "header", (string?)scheme["name"] ?? key),
            "http" => new CredentialScheme(key, ((string?)scheme["scheme"] ?? CredentialScheme.Bearer).ToLowerInvariant(), "header", "Authorization"),
            "mutualTLS" => new CredentialScheme(key, CredentialScheme.MutualTls, "connection", "a client certificate"),
            _ => new CredentialScheme(key, CredentialScheme.Bearer, "header", "Authorization"),
        };
    }
}
