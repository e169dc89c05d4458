using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class SecurityReader
{
    // A list of alternatives, each a list of schemes that are needed together. Empty: the operation is open.
    public static IReadOnlyList<IReadOnlyList<CredentialScheme>> Read(ApiContract contract, JObject document, JObject operation) =>
    [
        .. from alternative in (operation["security"] ?? document["security"] as JArray ?? []).OfType<JObject>()
           select (IReadOnlyList<CredentialScheme>)[.. alternative.Properties().Select(scheme => ReadScheme(contract, document, scheme.Name))],
    ];

    // A token of OAuth 2 or OpenID Connect is sent as a bearer token is. Of a scheme that the contract doesn't define, nothing can be known.
    private static CredentialScheme ReadScheme(ApiContract contract, JObject document, string key) =>
        document["components"]?["securitySchemes"]?[key] is { } found && contract.Resolve(found) is JObject scheme
            ? (string?)scheme["type"] switch
            {
                "apiKey" => new CredentialScheme(key, CredentialScheme.ApiKey, (string?)scheme["in"] ?? "header", (string?)scheme["name"] ?? key),
                "http" => CredentialScheme.OfAuthorization(key, ((string?)scheme["scheme"] ?? CredentialScheme.Bearer).ToLowerInvariant()),
                "oauth2" or "openIdConnect" => CredentialScheme.OfAuthorization(key, CredentialScheme.Bearer),
                "mutualTLS" => new CredentialScheme(key, CredentialScheme.Unseen, "connection", "a client certificate"),
                _ => new CredentialScheme(key, CredentialScheme.Unseen, "", key),
            }
            : new CredentialScheme(key, CredentialScheme.Unseen, "", key);
}
