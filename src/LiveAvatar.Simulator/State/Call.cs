using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Security;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// A request that was let in: its credential was accepted and its values fit the contract. Query holds the contract's defaults as well.
internal sealed record Call(RouteMatch Route, Uri BaseAddress, JObject Query, JToken? Body, string? BearerToken, AcceptedCredentials Credentials, ResourceStore Store)
{
    public Operation Operation => Route.Operation;

    public string Path => PathTo(Route.Segments.Count);

    public Uri Address => new(BaseAddress, Path.TrimStart('/'));

    public string PathTo(int depth) => "/" + string.Join('/', Route.Segments.Take(depth).Select(Uri.EscapeDataString));
}

// What the live API does in one operation that its contract does not say. Answer: an answer instead of the contract's, or null to go on.
// Remember: changes to a new resource before it is stored.
internal sealed record LiveRule(Func<Call, Server.Answer?>? Answer = null, Action<JObject>? Remember = null);
