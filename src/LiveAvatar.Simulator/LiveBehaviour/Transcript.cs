using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.State;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

// A session's talk follows from its times alone: the avatar and the user say something in turn, from the start until the end.
// Times are in seconds, as the contract's other integers that count time are; their unit was not captured.
internal static class Transcript
{
    private const int SecondsBetweenTurns = 2;
    private const string FirstWords = "Hello.";
    private const int MostTurns = 1000; // a test may move its clock by years

    public static Answer? Read(Call call)
    {
        if (SessionOf(call) is not { } session)
        {
            return null; // the contract's own answer for what is not there
        }

        var from = (long?)call.Query["start_timestamp"] ?? long.MinValue;
        var to = (long?)call.Query["end_timestamp"] ?? long.MaxValue;
        var said = Turns(call, session).ToList();
        var asked = said.FindAll(turn => At(turn) >= from && At(turn) <= to);

        return call.Succeed(new JObject
        {
            ["session_active"] = session.IsActive,
            ["next_timestamp"] = Next(said, asked, session.IsActive, call.Query["start_timestamp"]),
            ["transcript_data"] = new JArray(asked),
        });
    }

    public static Answer? Erase(Call call)
    {
        if (SessionOf(call) is not { } session)
        {
            return null;
        }

        session.Fields["events_erased_at"] = Moment.Text(call.Now);
        return call.Succeed();
    }

    // Where to go on: after what was given. Null when there is nothing left to come.
    private static JToken? Next(List<JObject> said, List<JObject> asked, bool isActive, JToken? start)
    {
        var isMore = isActive || (asked.Count > 0 && At(asked[^1]) < At(said[^1]));
        return !isMore ? null : asked.Count > 0 ? At(asked[^1]) + 1 : start?.DeepClone();
    }

    private static IEnumerable<JObject> Turns(Call call, Session session)
    {
        if (session.StartedAt is not { } start)
        {
            yield break;
        }

        var until = session.EndedAt ?? call.Now;
        var erased = Moment.Read(session.Fields["events_erased_at"]);
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var at = start.AddSeconds(turn * SecondsBetweenTurns);
            if (at > until)
            {
                yield break;
            }

            if (erased is null || at > erased)
            {
                yield return new JObject
                {
                    ["role"] = turn % 2 == 0 ? "avatar" : "user",
                    ["transcript"] = turn == 0 ? OpeningText(call, session) : $"Sentence {turn + 1}.",
                    ["absolute_timestamp"] = at.ToUnixTimeSeconds(),
                    ["relative_timestamp"] = turn * SecondsBetweenTurns,
                };
            }
        }
    }

    private static string OpeningText(Call call, Session session) =>
        (string?)session.Fields["context_id"] is { } id && call.Store.Find("/v1/contexts", id) is { } context
            ? (string?)context["opening_text"] ?? FirstWords
            : FirstWords;

    private static long At(JObject turn) => (long)turn["absolute_timestamp"]!;

    private static Session? SessionOf(Call call) => Sessions.Find(call.Store, call.Route.Segments[^2]);
}
