using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Security;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// A request that was let in: its credential was accepted and its values fit the contract. Query holds the contract's defaults as well.
internal sealed record Call(RouteMatch Route, JObject Query, JToken? Body, CallCredentials Credentials, SimulatorContext Context)
{
    public Operation Operation => Route.Operation;

    public ResourceStore Store => Context.Store;

    public DateTimeOffset Now => Context.Time.GetUtcNow();

    public string Path => PathTo(Route.Segments.Count);

    public Uri Address => new(Context.BaseAddress(), Path.TrimStart('/'));

    public string PathTo(int depth) => "/" + string.Join('/', Route.Segments.Take(depth).Select(Uri.EscapeDataString));

    public string NewId() => (string)Context.Answers.Value(new JObject { ["type"] = "string", ["format"] = "uuid" })!;

    // The contract's answer, with what is known in its place and the rest made up.
    public Answer Succeed(JToken? known = null) => Context.Answers.Wrap(Operation, Context.Answers.Data(Operation, known));
}

// What a call can reach beside its own request.
internal sealed record SimulatorContext(
    ResourceStore Store, AnswerMaker Answers, AcceptedCredentials Credentials, TimeProvider Time, int SessionSlots, Func<Uri> BaseAddress);
