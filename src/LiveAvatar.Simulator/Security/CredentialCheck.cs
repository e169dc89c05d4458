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

    private static bool IsBearer(CredentialScheme scheme) => scheme.Type is "bearer";

    private bool Has(CredentialScheme scheme, Incoming request) => scheme switch
    {
        _ when IsBearer(scheme) => BearerToken(request) is { } token && accepted.IsSessionToken(token),
        { In: "query" } => request.Query(scheme.Name).Any(accepted.IsApiKey),
        { In: "cookie" } => request.Cookie(scheme.Name).Any(accepted.IsApiKey),
        _ => request.Header(scheme.Name) is [var key] && accepted.IsApiKey(key),
    };
}
