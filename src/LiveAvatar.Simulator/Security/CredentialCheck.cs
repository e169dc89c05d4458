using System.Text;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.LiveBehaviour;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.Security;

internal sealed class CredentialCheck(AcceptedCredentials accepted)
{
    private readonly DigestCheck _digest = new();

    // What the request lacks, or null when it may pass.
    public string? Problem(Operation operation, Incoming request)
    {
        var alternatives = Alternatives(operation);
        if (operation.Security.Count == 0 || alternatives.Any(alternative => IsMet(alternative, request)))
        {
            return null;
        }

        if (TakesDashboardCookie(operation) && request.Cookie(LiveConventions.DashboardCookie).Any(accepted.IsDashboardSession))
        {
            return null;
        }

        var names = alternatives.Select(alternative => string.Join(" and ", alternative.Select(scheme => scheme.Name)));
        return $"The request has no accepted credential: {operation.Route} takes {string.Join(" or ", names)}.";
    }

    // What a client can prove who it is with, where the operation wants that of it; null where it doesn't.
    public string? Challenge(Operation operation) =>
        operation.Security.SelectMany(alternative => alternative).Any(scheme => scheme.Type == CredentialScheme.Digest) ? _digest.Challenge : null;

    public CallCredentials Accepted(Operation operation, Incoming request) => new(
        operation.Security.SelectMany(alternative => alternative).Any(scheme => !IsBearer(scheme) && Has(scheme, request)),
        Authorization(request, CredentialScheme.Bearer) is { } token && accepted.IsSessionToken(token) ? token : null);

    private static bool TakesDashboardCookie(Operation operation) =>
        operation.Parameters.Any(parameter => parameter is { In: "cookie", Name: LiveConventions.DashboardCookie });

    private static IReadOnlyList<IReadOnlyList<CredentialScheme>> Alternatives(Operation operation) =>
        LiveRules.Of(operation.Route)?.RefusesSessionToken == true
            ? [.. operation.Security.Where(alternative => !alternative.Any(IsBearer))]
            : operation.Security;

    private static bool IsBearer(CredentialScheme scheme) => scheme.Type is CredentialScheme.Bearer;

    // Where a contract wants two credentials in one place, who brings one has done what can be done.
    private bool IsMet(IReadOnlyList<CredentialScheme> alternative, Incoming request) =>
        alternative.GroupBy(scheme => scheme.Place).All(inPlace => inPlace.Any(scheme => Has(scheme, request)));

    private bool Has(CredentialScheme scheme, Incoming request) => (scheme.Type, accepted.Of(scheme)) switch
    {
        (CredentialScheme.Unseen, _) => true,
        (CredentialScheme.ApiKey, null) => Keys(scheme, request).Any(accepted.IsApiKey),
        (CredentialScheme.ApiKey, var value) => Keys(scheme, request).Contains(value, StringComparer.Ordinal),
        (CredentialScheme.Bearer, null) => Authorization(request, CredentialScheme.Bearer) is { } token && accepted.IsSessionToken(token),
        (CredentialScheme.Basic, { } value) => Authorization(request, CredentialScheme.Basic) == Convert.ToBase64String(Encoding.UTF8.GetBytes(value)),
        (CredentialScheme.Digest, { } value) => Authorization(request, CredentialScheme.Digest) is { } proof && _digest.IsProof(request, proof, value),
        (var type, { } value) => Authorization(request, type) == value,
        _ => false,
    };

    // What stands behind the scheme, whose name is in any case.
    private static string? Authorization(Incoming request, string scheme) =>
        request.Header("Authorization") is [var sent] && sent.StartsWith(scheme + " ", StringComparison.OrdinalIgnoreCase)
            ? sent[(scheme.Length + 1)..].Trim()
            : null;

    private static IReadOnlyList<string> Keys(CredentialScheme scheme, Incoming request) => scheme.In switch
    {
        "query" => request.Query(scheme.Name),
        "cookie" => request.Cookie(scheme.Name),
        _ => request.Header(scheme.Name) is [var key] ? [key] : [],
    };
}
