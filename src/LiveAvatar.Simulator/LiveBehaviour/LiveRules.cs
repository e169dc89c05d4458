using LiveAvatar.Simulator.State;

namespace LiveAvatar.Simulator.LiveBehaviour;

// The operations that behave as their contract does not say. Nothing else in the simulator knows an operation by name,
// and a rule for an operation that the contract lacks is never used.
internal static class LiveRules
{
    private static readonly Dictionary<string, LiveRule> Rules = new(StringComparer.Ordinal)
    {
        ["POST /v1/voices/third_party"] = new(Voices.RefuseUnknownSecret, Voices.MakePrivate),
        ["GET /v1/voices"] = new(Stock: Voices.Public),

        ["POST /v1/llm-configurations"] = new(LlmConfigurations.RefuseSlashAtEnd),
        ["PATCH /v1/llm-configurations/{config_id}"] = new(LlmConfigurations.RefuseSlashAtEnd),

        ["POST /v1/sessions/token"] = new(Remember: Sessions.Issue, RefusesSessionToken: true),
        ["POST /v1/sessions/start"] = new(Sessions.Start),
        ["POST /v1/sessions/keep-alive"] = new(Sessions.KeepAlive),
        ["POST /v1/sessions/stop"] = new(Sessions.Stop),
        ["GET /v1/sessions/{session_id}/transcript"] = new(Transcript.Read),
        ["DELETE /v1/sessions/{session_id}/events"] = new(Transcript.Erase),
    };

    public static LiveRule? Of(string route) => Rules.GetValueOrDefault(route);

    // What time alone changes. It is looked at before each use of what is remembered, so that the simulator needs no timers.
    public static void PassTime(ResourceStore store, DateTimeOffset now) => Sessions.PassTime(store, now);
}
