using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.LiveBehaviour;
using LiveAvatar.Simulator.Security;
using LiveAvatar.Simulator.State;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Server;

// What happens to a request, in the order in which FastAPI does it: route, credentials, values; then the operation itself.
// Without a state, nothing is remembered.
internal sealed class RequestPipeline(ApiContract contract, SimulatedState? state, SimulatorContext context)
{
    private readonly RouteTable _routes = new(contract);
    private readonly CredentialCheck _credentials = new(context.Credentials);
    private readonly RequestValidator _validator = new(contract);

    public (RouteMatch? Match, IReadOnlyList<string> Allowed) Route(Incoming request) => _routes.Find(request.Method, request.RawPath, request.QueryString);

    public Answer Handle(Incoming request, RouteMatch? route, IReadOnlyList<string> allowed)
    {
        if (route is null)
        {
            return allowed.Count == 0
                ? Answer.Detail(404, "Not Found")
                : Answer.Detail(405, "Method Not Allowed") with { Headers = [new("Allow", string.Join(", ", allowed))] };
        }

        if (_credentials.Problem(route.Operation, request) is { } problem)
        {
            var refusal = LiveErrors.Unauthorized(problem);
            return _credentials.Challenge(route.Operation) is { } challenge ? refusal with { Headers = [new("WWW-Authenticate", challenge)] } : refusal;
        }

        var validated = _validator.Validate(route, request);
        if (validated.Problems.Count > 0)
        {
            return Answer.Detail(422, new JArray(validated.Problems.Select(found => found.ToJson())));
        }

        return state is null
            ? new ContractAnswers(context.Answers).Make(route.Operation, request)
            : state.Handle(new Call(route, validated.Query, validated.Body, _credentials.Accepted(route.Operation, request), context));
    }
}
