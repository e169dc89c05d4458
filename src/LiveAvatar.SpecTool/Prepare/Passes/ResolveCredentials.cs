using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Works out which credentials each operation takes: its own <c>security</c>, else the contract's. NSwag can't tell "none" from "not said".
/// What is a credential, by its scheme or by the overlay, leaves the parameters.
/// </summary>
internal sealed class ResolveCredentials : IPass
{
    public void Apply(Contract contract)
    {
        var requirements = new SecurityRequirements(contract);
        var generated = new SortedDictionary<string, SecurityScheme>(StringComparer.Ordinal);
        foreach (var operation in contract.Operations.ToList())
        {
            var required = requirements.Of(operation);
            var alternatives = Sent(required);
            DropParameters(contract, operation, alternatives);
            var takesCookie = DropCookies(operation);
            operation.Node[Extension.Credentials] = Expression(operation, alternatives, takesCookie);
            if (alternatives.Count > 0 && required.Exists(alternative => alternative.IsOpen))
            {
                operation.Set("CredentialsAreOptional", "true");
                operation.Node[Extension.OptionalCredentials] = true;
            }

            operation.Node.Remove("security");
            foreach (var scheme in alternatives.SelectMany(alternative => alternative).Where(scheme => !scheme.IsUsual))
            {
                generated.TryAdd(scheme.Member, scheme);
            }
        }

        contract.Root.Remove("security");
        contract.Root[Extension.SecuritySchemes] = new JArray(generated.Values.Select(scheme => scheme.Describe()));
    }

    /// <summary>Each of them once. The session token goes before the API key: who holds the token of a session calls for that session.</summary>
    private static List<List<SecurityScheme>> Sent(List<SecurityAlternative> required) => required
        .Select(alternative => alternative.Sent)
        .Where(alternative => alternative.Count > 0)
        .DistinctBy(alternative => string.Join(' ', alternative.Select(scheme => scheme.Member).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
        .OrderBy(alternative => alternative.Exists(scheme => scheme.Member == SecurityScheme.SessionToken) ? 0 : 1)
        .ToList();

    private static void DropParameters(Contract contract, Operation operation, List<List<SecurityScheme>> alternatives)
    {
        var places = alternatives.SelectMany(alternative => alternative).Select(scheme => scheme.Place).ToHashSet();
        foreach (var parameter in operation.Parameters.ToList())
        {
            var name = parameter.Text("name") ?? "";
            var place = parameter.Text("in") ?? "";
            if (places.Contains((place, place == "header" ? name.ToUpperInvariant() : name)) && !parameter.Flag(Extension.CookieCredential))
            {
                contract.Report(SpecCode.CredentialParameter, parameter, $"The parameter '{name}' is a credential of the operation, so it is no parameter.");
                parameter.Remove();
            }
        }
    }

    private static bool DropCookies(Operation operation)
    {
        var cookies = operation.Parameters.Where(parameter => parameter.Flag(Extension.CookieCredential)).ToList();
        cookies.ForEach(cookie => cookie.Remove());
        return cookies.Count > 0;
    }

    private static string Expression(Operation operation, List<List<SecurityScheme>> alternatives, bool takesCookie)
    {
        if (alternatives.TrueForAll(alternative => alternative is [{ IsUsual: true }]))
        {
            var usual = alternatives.Select(alternative => alternative[0].Member).Concat(takesCookie ? ["LaSession"] : []).Order(StringComparer.Ordinal);
            return string.Join(" | ", usual.DefaultIfEmpty("None").Select(credential => $"OperationCredentials.{credential}"));
        }

        if (takesCookie)
        {
            operation.Set("TakesLaSession", "true");
        }

        return $"[{string.Join(", ", alternatives.Select(alternative => $"[{string.Join(", ", alternative.Select(scheme => scheme.Reference))}]"))}]";
    }
}
