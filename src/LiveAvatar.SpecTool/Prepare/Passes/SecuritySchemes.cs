using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// The security schemes of a contract. The first API key that it defines is the client's API key, and the first token its session token, whether or not an
/// operation takes them: so a new operation makes no other credential of either. The rest are given by their names.
/// </summary>
internal sealed class SecuritySchemes
{
    private static readonly string[] OfTheHandler = ["DIGEST", "NEGOTIATE", "NTLM"];

    private readonly Dictionary<string, (SecurityScheme Scheme, JToken Where)> _schemes = new(StringComparer.Ordinal);

    public SecuritySchemes(Contract contract)
    {
        var declared = ((contract.Root["components"] as JObject)?["securitySchemes"] as JObject ?? []).Properties().ToList();
        var names = new NameTable([.. ReservedNames.Members, "ContractSchemes", SecurityScheme.ApiKey, SecurityScheme.SessionToken]);
        foreach (var (member, candidates) in declared.Zip(MemberNames.Candidates(declared.ConvertAll(member => member.Name))))
        {
            var scheme = Read(Resolve(contract, member.Value));
            if (scheme.IsSent)
            {
                scheme = OwnOption(scheme) is { } option
                    ? scheme with { Member = option }
                    : scheme with { Member = names.Take(candidates).Name, Name = member.Name };
            }

            _schemes[member.Name] = (scheme, member.Value);
        }
    }

    /// <summary>Those that the client sends, by their names.</summary>
    public IEnumerable<KeyValuePair<string, SecurityScheme>> Sent =>
        _schemes.Where(entry => entry.Value.Scheme.IsSent).Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Scheme));

    /// <summary>The scheme of this name, and where it stands; null where the contract defines none.</summary>
    public (SecurityScheme Scheme, JToken Where)? Find(string name) => _schemes.TryGetValue(name, out var found) ? found : null;

    /// <summary>Two names of the one API key are one credential. Two tokens may be of two issuers.</summary>
    private string? OwnOption(SecurityScheme scheme)
    {
        var first = _schemes.Values.Select(other => other.Scheme).FirstOrDefault(other => other.Kind == scheme.Kind);
        return scheme.Kind switch
        {
            SecurityKind.ApiKey when first is null || first.Place == scheme.Place => SecurityScheme.ApiKey,
            SecurityKind.Token when first is null => SecurityScheme.SessionToken,
            _ => null,
        };
    }

    private static SecurityScheme Read(JObject scheme) => (scheme.Text("type"), scheme.Text("scheme")?.ToUpperInvariant()) switch
    {
        ("apiKey", _) when IsPlace(scheme.Text("in"), scheme.Text("name") ?? "") => new(SecurityKind.ApiKey, scheme.Text("in")!, scheme.Text("name")!),
        ("oauth2" or "openIdConnect", _) or ("http", "BEARER") => new(SecurityKind.Token, Wire: "Bearer"),
        ("http", "BASIC") => new(SecurityKind.Basic),
        ("http", { } http) when OfTheHandler.Contains(http, StringComparer.Ordinal) => new(SecurityKind.Handler, Wire: scheme.Text("scheme")!),
        ("http", { } http) when HeaderName.IsToken(http) => new(SecurityKind.Written, Wire: scheme.Text("scheme")!),
        ("mutualTLS", _) => new(SecurityKind.Handler),
        _ => new(SecurityKind.Unknown),
    };

    private static bool IsPlace(string? place, string name) => place switch
    {
        "query" => name.Length > 0,
        "header" => HeaderName.MayBeCredential(name),
        "cookie" => HeaderName.IsToken(name),
        _ => false,
    };

    private static JObject Resolve(Contract contract, JToken? token)
    {
        for (var steps = 0; token is JObject scheme && steps < 100; steps++)
        {
            if (scheme.Text("$ref") is not { } reference)
            {
                return scheme;
            }

            token = reference.StartsWith('#') ? JsonPointer.Find(contract.Root, reference) : null;
        }

        return [];
    }
}
