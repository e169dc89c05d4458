using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// What the live API does in one operation that its contract does not say. Answer: an answer instead of the one that the contract gives,
// or null to go on. Remember: changes to a new resource before it is stored.
internal sealed record LiveRule(Func<Call, Answer?>? Answer = null, Action<Call, JObject>? Remember = null);
