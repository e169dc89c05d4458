using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

internal static class LiveErrors
{
    private const int BadRequestCode = 4000;
    private const int NoSlotCode = 4032;

    // The body of a 401 was not captured: this is the envelope that other errors come in.
    public static Answer Unauthorized(string message) => Envelope(401, 401, message);

    public static Answer BadRequest(string message) => Envelope(400, BadRequestCode, message);

    // Only the status is known of these. The code is the one that was seen for a secret that is not there.
    public static Answer NotFound(string id) => NotFoundBecause($"Resource with id '{id}' not found");

    public static Answer NotFoundBecause(string message) => Envelope(404, BadRequestCode, message);

    // The status was not captured. Code 4000 came with 400, so 4032 goes with 403 here; and 429 would say that waiting a second helps.
    public static Answer NoSlot() =>
        Answer.Json(403, new JObject { ["code"] = NoSlotCode, ["message"] = "Session concurrency limit reached" });

    // What FastAPI answers when a check that is not in the contract finds a problem with a request.
    public static Answer Invalid(ValidationProblem problem) => Answer.Detail(422, new JArray(problem.ToJson()));

    private static Answer Envelope(int status, int code, string message) =>
        Answer.Json(status, new JObject { ["code"] = code, ["data"] = null, ["message"] = message });
}
