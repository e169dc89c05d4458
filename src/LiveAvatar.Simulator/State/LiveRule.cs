using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// What the live API does in one operation that its contract does not say. Answer: an answer instead of the one that the contract gives,
// or null to go on. Remember: changes to a new resource before it is stored and answered. RefusesSessionToken: no session token is a
// credential here, whatever the contract says. Stock: what a list shows beside the resources that clients made.
internal sealed record LiveRule(
    Func<Call, Answer?>? Answer = null, Action<Call, JObject>? Remember = null, bool RefusesSessionToken = false, PublicStock? Stock = null);

// Resources that are everybody's. They are kept in a collection beneath the one that lists them.
internal sealed record PublicStock(string Collection, Action<JObject> Mark);
