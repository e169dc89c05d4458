using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Works out which credentials each operation takes: its own <c>security</c>, else the contract's. NSwag can't tell "none" from "not said".
/// Cookies that the overlay marks as credentials leave the parameters.
/// </summary>
internal sealed class ResolveCredentials : IPass
{
    public void Apply(Contract contract)
    {
        var schemes = contract.Root.Child("components")["securitySchemes"] as JObject ?? [];

        foreach (var operation in contract.Operations.ToList())
        {
            var accepted = new SortedSet<string>(StringComparer.Ordinal);
            var requirements = operation.Node["security"] ?? contract.Root["security"];
            foreach (var name in (requirements as JArray ?? []).OfType<JObject>().SelectMany(requirement => requirement.Properties()))
            {
                if (Credential(schemes[name.Name] as JObject) is { } credential)
                {
                    accepted.Add(credential);
                }
                else
                {
                    contract.Report(SpecCode.UnknownSecurity, name.Value, $"The security scheme '{name.Name}' is none that the client knows (an API key in X-API-KEY, a bearer token); it is left out.");
                }
            }

            foreach (var cookie in operation.Parameters.Where(parameter => parameter.Flag(Extension.CookieCredential)).ToList())
            {
                accepted.Add("LaSession");
                cookie.Remove();
            }

            operation.Node.Remove("security");
            operation.Node[Extension.Credentials] = Expression(accepted);
        }

        contract.Root.Remove("security");
    }

    private static string? Credential(JObject? scheme) => (scheme?.Text("type"), scheme?.Text("in"), scheme?.Text("name")?.ToUpperInvariant(), scheme?.Text("scheme")?.ToUpperInvariant()) switch
    {
        ("apiKey", "header", "X-API-KEY", _) => "ApiKey",
        ("http", _, _, "BEARER") => "SessionToken",
        _ => null,
    };

    private static string Expression(IReadOnlyCollection<string> accepted) =>
        string.Join(" | ", accepted.DefaultIfEmpty("None").Select(credential => $"OperationCredentials.{credential}"));
}
