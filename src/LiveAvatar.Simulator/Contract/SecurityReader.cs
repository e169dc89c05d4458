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

    private static CredentialScheme ReadScheme(ApiContract contract, JObject document, string name)
    {
        var schemes = document["components"]?["securitySchemes"] as JObject;
        var scheme = contract.Resolve(
            schemes?[name] ?? throw new InvalidDataException($"The contract asks for the credential '{name}' and does not define it."));

        return (string?)scheme["type"] is "apiKey"
            ? new CredentialScheme("apiKey", (string?)scheme["in"] ?? "header", (string?)scheme["name"] ?? name)
            : new CredentialScheme("bearer", "header", "Authorization");
    }
}
