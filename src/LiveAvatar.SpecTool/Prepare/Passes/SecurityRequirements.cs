using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>What opens the operations of a contract, with a word on what the client can't send.</summary>
internal sealed class SecurityRequirements(Contract contract)
{
    private readonly SecuritySchemes _schemes = new(contract);

    /// <summary>Where something was said already: what holds for the whole contract is said once.</summary>
    private readonly HashSet<JToken> _reported = new(ReferenceEqualityComparer.Instance);

    public List<SecurityAlternative> Of(Operation operation) => ((operation.Node["security"] ?? contract.Root["security"]) as JArray ?? [])
        .OfType<JObject>()
        .Select(Read)
        .ToList();

    private SecurityAlternative Read(JObject alternative)
    {
        var sent = new List<SecurityScheme>();
        var isOpen = true;
        foreach (var requirement in alternative.Properties())
        {
            var (scheme, where) = _schemes.Find(requirement.Name) ?? (new SecurityScheme(SecurityKind.Unknown), requirement.Value);
            isOpen &= scheme.Kind == SecurityKind.Handler;
            if (!scheme.IsSent)
            {
                ReportNotSent(requirement.Name, scheme, where);
            }
            else if (sent.Find(other => other.Place == scheme.Place) is not { } first)
            {
                sent.Add(scheme);
            }
            else if (first != scheme)
            {
                Report(SpecCode.SecondCredential, requirement.Value, $"The credential '{requirement.Name}' stands where another does that is to be sent with it ({scheme.Place.In} {scheme.Place.Wire}); it is left out.");
            }
        }

        return new SecurityAlternative(sent, isOpen);
    }

    private void ReportNotSent(string name, SecurityScheme scheme, JToken where)
    {
        if (scheme.Kind == SecurityKind.Unknown)
        {
            Report(SpecCode.UnknownSecurity, where, $"The security scheme '{name}' is none that the client can send, or is not defined; it is left out.");
        }
        else if (scheme.Wire.Length == 0)
        {
            Report(SpecCode.HandlersCredential, where, $"The security scheme '{name}' is a client certificate, which connections have: give the client an HttpClient with one in HttpClientHandler.ClientCertificates.");
        }
        else
        {
            Report(SpecCode.HandlersCredential, where, $"The security scheme '{name}' is HTTP {scheme.Wire}, which .NET's handler does: give the client an HttpClient with HttpClientHandler.Credentials set.");
        }
    }

    private void Report(SpecCode code, JToken where, string message)
    {
        if (_reported.Add(where))
        {
            contract.Report(code, where, message);
        }
    }
}
