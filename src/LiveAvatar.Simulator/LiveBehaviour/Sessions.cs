using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.State;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

internal static class Sessions
{
    private const string Path = "/v1/sessions";

    public static void Issue(Call call, JObject fields)
    {
        var session = Session.Issue(fields, call.Now);
        var token = SessionToken.For(session.Id, call.Now);

        fields["session_token"] = token;
        call.Context.Credentials.AddSessionToken(token);
    }

    public static Answer Start(Call call)
    {
        if (All(call.Store).Count(session => session.IsActive) >= call.Context.SessionSlots)
        {
            return LiveErrors.NoSlot();
        }

        var session = OfToken(call) is { IsNew: true } issued ? issued : Another(call);
        session.Start(call.Now);

        return call.Succeed(Started(session));
    }

    public static Answer KeepAlive(Call call) => OnNamed(call, session => session.KeepAlive(call.Now));

    // Without a body, the contract's default is USER_CLOSED; a body without a reason is UNKNOWN.
    public static Answer Stop(Call call) =>
        OnNamed(call, session => session.End(call.Now, (string?)call.Body?["reason"] ?? (call.Body is null ? "USER_CLOSED" : "UNKNOWN")));

    public static void PassTime(ResourceStore store, DateTimeOffset now)
    {
        foreach (var session in All(store))
        {
            session.PassTime(now);
        }
    }

    public static Session? Find(ResourceStore store, string id) => store.Find(Path, id) is { } fields ? new Session(fields) : null;

    // Starting is not idempotent: a second start with the same token starts a second session, which takes a slot of its own. The token goes on
    // standing for the first one, so that only the API key can end the second: what a client that repeats a start must not bring about.
    // A token that was given to the simulator stands for no session until it starts one.
    private static Session Another(Call call)
    {
        var id = call.NewId();
        var another = OfToken(call)?.Again(id, call.Now)
            ?? Session.Issue(new JObject { ["id"] = id, ["session_id"] = id, ["session_token"] = call.Credentials.SessionToken }, call.Now);

        call.Store.Add(Path, id, another.Fields);
        return another;
    }

    private static JObject Started(Session session)
    {
        var known = new JObject { ["session_id"] = session.Id, ["max_session_duration"] = session.Limit };
        if ((string?)session.Fields["mode"] is "FULL")
        {
            known["ws_url"] = null; // for LITE only, says its description
        }

        return known;
    }

    // The session that is meant: by the body's id for who has the API key, else the token's own. What is not active can't be ended or kept
    // alive, whether it is over or was never started.
    private static Answer OnNamed(Call call, Action<Session> change)
    {
        var id = call.Credentials.HasApiKey ? (string?)call.Body?["session_id"] : null;
        if (id is null && call.Credentials.SessionToken is null)
        {
            // What the live API answers was not captured. The contract knows 422 here, and no other error.
            return LiveErrors.Invalid(new ValidationProblem(new Location("body").Child("session_id"), "missing", "Field required", call.Body));
        }

        if ((id is null ? OfToken(call) : Find(call.Store, id)) is not { IsActive: true } session)
        {
            return LiveErrors.NotFoundBecause("Session not found, or not active");
        }

        change(session);
        return call.Succeed();
    }

    private static Session? OfToken(Call call) =>
        call.Credentials.SessionToken is { } token ? All(call.Store).FirstOrDefault(session => session.HasToken(token)) : null;

    private static IEnumerable<Session> All(ResourceStore store) => store.List(Path).Select(fields => new Session(fields));
}
