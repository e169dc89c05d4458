using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Works out which credentials each operation takes: its own <c>security</c>, else the contract's. NSwag can't tell "none" from "not said".
/// Cookies that the overlay marks as credentials leave the parameters.
/// </summary>
internal sealed class ResolveCredentials : IPass
{
    private const string UsualKey = "X-API-KEY";

    public void Apply(Contract contract)
    {
        var schemes = contract.Root.Child("components")["securitySchemes"] as JObject ?? [];

        foreach (var operation in contract.Operations.ToList())
        {
            var accepted = new SortedSet<string>(StringComparer.Ordinal);
            var alternatives = ((operation.Node["security"] ?? contract.Root["security"]) as JArray ?? []).OfType<JObject>().ToList();
            foreach (var alternative in alternatives)
            {
                Accept(contract, operation, alternative, schemes, accepted);
            }

            foreach (var cookie in operation.Parameters.Where(parameter => parameter.Flag(Extension.CookieCredential)).ToList())
            {
                accepted.Add("LaSession");
                cookie.Remove();
            }

            if (accepted.Count > 0 && alternatives.Exists(alternative => !alternative.HasValues))
            {
                operation.Set("CredentialsAreOptional", "true");
                operation.Node[Extension.OptionalCredentials] = true;
            }

            operation.Node.Remove("security");
            operation.Node[Extension.Credentials] = Expression(accepted);
        }

        contract.Root.Remove("security");
    }

    private static void Accept(Contract contract, Operation operation, JObject alternative, JObject schemes, SortedSet<string> accepted)
    {
        var known = new List<string>();
        foreach (var name in alternative.Properties())
        {
            var scheme = schemes[name.Name] as JObject;
            if (Credential(scheme) is not { } credential || !CanCarry(operation, scheme!, credential))
            {
                contract.Report(SpecCode.UnknownSecurity, name.Value, $"The security scheme '{name.Name}' is none that the client can send (an API key, a bearer token), or a second API key beside another; it is left out.");
                continue;
            }

            known.Add(credential);
            accepted.Add(credential);
        }

        if (known.Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            operation.Set("TakesAllCredentials", "true");
        }
    }

    /// <summary>There is one API key. An operation takes it in one place.</summary>
    private static bool CanCarry(Operation operation, JObject scheme, string credential)
    {
        if (credential != "ApiKey")
        {
            return true;
        }

        var place = Place(scheme);
        if (operation.Node[Extension.KeyPlace] is { } other)
        {
            return (string?)other == place;
        }

        operation.Node[Extension.KeyPlace] = place;
        if (place.Length > 0)
        {
            operation.Set("KeyPlace", place);
        }

        return true;
    }

    private static string Place(JObject scheme)
    {
        var name = scheme.Text("name") ?? "";
        return scheme.Text("in") == "header" && name.Equals(UsualKey, StringComparison.OrdinalIgnoreCase)
            ? ""
            : $"new ApiKeyPlace(ApiKeyLocation.{CSharpName.Pascal(scheme.Text("in") ?? "")}, \"{CSharpText.Literal(name)}\")";
    }

    private static string? Credential(JObject? scheme) => (scheme?.Text("type"), scheme?.Text("in"), scheme?.Text("scheme")?.ToUpperInvariant()) switch
    {
        ("apiKey", "header" or "query" or "cookie", _) when scheme!.Text("name") is { Length: > 0 } name && (scheme.Text("in") == "query" || name.All(IsTokenCharacter)) => "ApiKey",
        ("http", _, "BEARER") or ("oauth2", _, _) or ("openIdConnect", _, _) => "SessionToken",
        _ => null,
    };

    private static bool IsTokenCharacter(char letter) => char.IsAsciiLetterOrDigit(letter) || "!#$%&'*+-.^_`|~".Contains(letter, StringComparison.Ordinal);

    private static string Expression(IReadOnlyCollection<string> accepted) =>
        string.Join(" | ", accepted.DefaultIfEmpty("None").Select(credential => $"OperationCredentials.{credential}"));
}
