using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Security;
using LiveAvatar.Simulator.State;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Server;

// What happens to a request, in the order in which FastAPI does it: route, credentials, values; then the operation itself.
internal sealed class RequestPipeline(ApiContract contract, SimulatedState state, SimulatorContext context)
{
    private readonly RouteTable _routes = new(contract);
    private readonly CredentialCheck _credentials = new(context.Credentials);
    private readonly RequestValidator _validator = new(contract);

    public (RouteMatch? Match, IReadOnlyList<string> Allowed) Route(Incoming request) => _routes.Find(request.Method, request.RawPath);

    public Answer Handle(Incoming request, RouteMatch? route, IReadOnlyList<string> allowed)
    {
        if (route is null)
        {
            return allowed.Count == 0
                ? Detail(404, "Not Found")
                : Detail(405, "Method Not Allowed") with { Headers = [new("Allow", string.Join(", ", allowed))] };
        }

        if (_credentials.Problem(route.Operation, request) is { } problem)
        {
            return LiveBehaviour.Unauthorized(problem);
        }

        var validated = _validator.Validate(route, request);
        if (validated.Problems.Count > 0)
        {
            return Detail(422, new JArray(validated.Problems.Select(found => found.ToJson())));
        }

        return state.Handle(new Call(route, validated.Query, validated.Body, CredentialCheck.BearerToken(request), context));
    }

    private static Answer Detail(int status, JToken detail) => Answer.Json(status, new JObject { ["detail"] = detail });
}
