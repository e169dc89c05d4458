using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.State;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator;

// All that only the live API's behaviour tells, and its contract does not. The rest of the simulator knows no operation by name.
internal static class LiveBehaviour
{
    // The schema's default and the examples say 100. The wire says 1000.
    public const int SuccessCode = 1000;

    // The cookie of the owner's dashboard; an operation that declares it takes it for a credential.
    public const string DashboardCookie = "la_session";

    public const string SecretsPath = "/v1/secrets";

    private const int BadRequestCode = 4000;

    public static readonly IReadOnlyDictionary<string, LiveRule> Rules = new Dictionary<string, LiveRule>(StringComparer.Ordinal)
    {
        ["POST /v1/voices/third_party"] = new(RefuseUnknownSecret, (_, voice) => voice["voice_type"] = "private"),
    };

    // The published schemas lost the nullability of scalars, arrays and dictionaries; what is left of it is a 'title' that stands before the 'type'.
    public static bool HidesNullability(JObject schema)
    {
        var names = schema.Properties().Select(property => property.Name).ToList();
        var title = names.IndexOf("title");

        return title >= 0 && title < names.IndexOf("type") && !schema.ContainsKey("properties");
    }

    // The body of a 401 was not captured: this is the envelope that other errors come in.
    public static Answer Unauthorized(string message) => Error(401, 401, message);

    // Only the status is known of these. The code is the one that was seen for a secret that is not there.
    public static Answer NotFound(string id) => Error(404, BadRequestCode, $"Resource with id '{id}' not found");

    private static Answer? RefuseUnknownSecret(Call call) =>
        (string?)call.Body?["secret_id"] is { } id && call.Store.Find(SecretsPath, id) is null
            ? Error(400, BadRequestCode, $"Secret with id '{id}' not found in your space")
            : null;

    private static Answer Error(int status, int code, string message) =>
        Answer.Json(status, new JObject { ["code"] = code, ["data"] = null, ["message"] = message });
}
