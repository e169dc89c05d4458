using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

// The life of one session, in the fields that are remembered of it. The API shows those that its schemas have: 'end_at' and 'end_reason'
// are there only once the session is over, because they tell the one of its two schemas from the other.
internal sealed class Session(JObject fields)
{
    // The list's query parameter 'type' asks by this field. A session that was not started is in neither list.
    private const string State = "type";
    private const string New = "new";
    private const string Active = "active";
    private const string Historic = "historic";

    private const long SandboxSeconds = 60;

    public JObject Fields => fields;

    public string Id => (string)fields["id"]!;

    public bool IsNew => (string?)fields[State] is New;

    public bool IsActive => (string?)fields[State] is Active;

    public bool HasToken(string token) => string.Equals((string?)fields["session_token"], token, StringComparison.Ordinal);

    // How many seconds it may last, or null where nothing bounds it. After how long without a sign of life a session ends is not known,
    // so none ends for that here.
    public long? Limit
    {
        get
        {
            var asked = (long?)fields["max_session_duration"] is { } seconds and > 0 ? seconds : (long?)null;
            return (bool?)fields["is_sandbox"] is true ? Math.Min(asked ?? SandboxSeconds, SandboxSeconds) : asked;
        }
    }

    public DateTimeOffset? StartedAt => Moment.Read(fields["started_at"]);

    public DateTimeOffset? EndedAt => Moment.Read(fields["end_at"]);

    // FULL takes an avatar's persona and LITE does not, so a request without a mode can only have been one for LITE.
    public static Session Issue(JObject fields, DateTimeOffset now)
    {
        fields["mode"] ??= "LITE";
        fields["is_sandbox"] ??= false;
        fields["source"] = "API";
        fields["context_id"] = fields.SelectToken("avatar_persona.context_id")?.DeepClone();
        fields["embed_id"] = null;
        fields["credits_consumed"] = 0;
        fields["duration"] = 0;
        fields["created_at"] = fields["updated_at"] = Moment.Text(now);
        fields[State] = New;

        return new Session(fields);
    }

    // A session with the same settings that nothing has happened to yet.
    public Session Again(string id, DateTimeOffset now)
    {
        var copy = (JObject)fields.DeepClone();
        string[] ofItsLife = ["started_at", "end_at", "end_reason", "events_erased_at"];
        Array.ForEach(ofItsLife, name => copy.Remove(name));
        copy["id"] = copy["session_id"] = id;

        return Issue(copy, now);
    }

    public void Start(DateTimeOffset now)
    {
        fields["started_at"] = fields["updated_at"] = Moment.Text(now);
        fields[State] = Active;
    }

    public void KeepAlive(DateTimeOffset now) => fields["updated_at"] = Moment.Text(now);

    public void End(DateTimeOffset at, string reason)
    {
        fields["end_at"] = fields["updated_at"] = Moment.Text(at);
        fields["end_reason"] = reason;
        fields["duration"] = Seconds(at);
        fields[State] = Historic;
    }

    // Why a sandbox session ends was not captured; its time is up, and this is the contract's word for that.
    public void PassTime(DateTimeOffset now)
    {
        if (!IsActive)
        {
            return;
        }

        if (Limit is { } limit && Seconds(now) >= limit)
        {
            End(StartedAt!.Value.AddSeconds(limit), "MAX_DURATION_REACHED");
        }
        else
        {
            fields["duration"] = Seconds(now);
        }
    }

    private long Seconds(DateTimeOffset until) => (long)(until - StartedAt!.Value).TotalSeconds;
}
