using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.LiveBehaviour;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.Security;

internal sealed class CredentialCheck(AcceptedCredentials accepted)
{
    private const string BearerPrefix = "Bearer ";

    // What the request lacks, or null when it may pass.
    public string? Problem(Operation operation, Incoming request)
    {
        var alternatives = Alternatives(operation);
        if (operation.Security.Count == 0 || alternatives.Any(alternative => alternative.All(scheme => Has(scheme, request))))
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

    public CallCredentials Accepted(Operation operation, Incoming request) => new(
        operation.Security.SelectMany(alternative => alternative).Any(scheme => !IsBearer(scheme) && Has(scheme, request)),
        BearerToken(request) is { } token && accepted.IsSessionToken(token) ? token : null);

    private static string? BearerToken(Incoming request) =>
        request.Header("Authorization") is [var value] && value.StartsWith(BearerPrefix, StringComparison.OrdinalIgnoreCase)
            ? value[BearerPrefix.Length..]
            : null;

    private static bool TakesDashboardCookie(Operation operation) =>
        operation.Parameters.Any(parameter => parameter is { In: "cookie", Name: LiveConventions.DashboardCookie });

    private static IReadOnlyList<IReadOnlyList<CredentialScheme>> Alternatives(Operation operation) =>
        LiveRules.Of(operation.Route)?.RefusesSessionToken == true
            ? [.. operation.Security.Where(alternative => !alternative.Any(IsBearer))]
            : operation.Security;

    private static bool IsBearer(CredentialScheme scheme) => scheme.Type is CredentialScheme.Bearer;

    private bool Has(CredentialScheme scheme, Incoming request) => scheme.Type switch
    {
        CredentialScheme.MutualTls => true, // nothing of it is in a request, and the simulator speaks plain HTTP
        CredentialScheme.ApiKey when accepted.Of(scheme) is { } value => Sent(scheme, request).Contains(value, StringComparer.Ordinal),
        CredentialScheme.ApiKey => Sent(scheme, request).Any(accepted.IsApiKey),
        var type when accepted.Of(scheme) is { } value => HasAuthorization(request, type, value),
        CredentialScheme.Bearer => BearerToken(request) is { } token && accepted.IsSessionToken(token),
        _ => false,
    };

    // The scheme's name is in any case, what follows it is not.
    private static bool HasAuthorization(Incoming request, string scheme, string value) =>
        request.Header("Authorization") is [var sent]
        && sent.StartsWith(scheme + " ", StringComparison.OrdinalIgnoreCase)
        && string.Equals(sent[(scheme.Length + 1)..].Trim(), value, StringComparison.Ordinal);

    private static IReadOnlyList<string> Sent(CredentialScheme scheme, Incoming request) => scheme.In switch
    {
        "query" => request.Query(scheme.Name),
        "cookie" => request.Cookie(scheme.Name),
        _ => request.Header(scheme.Name) is [var key] ? [key] : [],
    };
}
