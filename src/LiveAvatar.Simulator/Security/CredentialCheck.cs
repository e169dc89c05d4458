using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.Security;

internal sealed class CredentialCheck(AcceptedCredentials accepted)
{
    private const string BearerPrefix = "Bearer ";

    // What the request lacks, or null when it may pass.
    public string? Problem(Operation operation, Incoming request)
    {
        if (operation.Security.Count == 0 || operation.Security.Any(alternative => alternative.All(scheme => Has(scheme, request))))
        {
            return null;
        }

        if (TakesDashboardCookie(operation) && request.Cookie(LiveBehaviour.DashboardCookie).Any(accepted.IsDashboardSession))
        {
            return null;
        }

        var alternatives = operation.Security.Select(alternative => string.Join(" and ", alternative.Select(scheme => scheme.Name)));
        return $"The request has no accepted credential: {operation.Route} takes {string.Join(" or ", alternatives)}.";
    }

    public static string? BearerToken(Incoming request) =>
        request.Header("Authorization") is [var value] && value.StartsWith(BearerPrefix, StringComparison.OrdinalIgnoreCase)
            ? value[BearerPrefix.Length..]
            : null;

    private static bool TakesDashboardCookie(Operation operation) =>
        operation.Parameters.Any(parameter => parameter is { In: "cookie", Name: LiveBehaviour.DashboardCookie });

    private bool Has(CredentialScheme scheme, Incoming request) => scheme switch
    {
        { Type: "bearer" } => BearerToken(request) is { } token && accepted.IsSessionToken(token),
        { In: "query" } => request.Query(scheme.Name).Any(accepted.IsApiKey),
        { In: "cookie" } => request.Cookie(scheme.Name).Any(accepted.IsApiKey),
        _ => request.Header(scheme.Name) is [var key] && accepted.IsApiKey(key),
    };
}
