using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.State;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

internal static class Voices
{
    // The list's query parameter asks by this field, and without one it asks for public voices.
    private const string Kind = "voice_type";

    // Public voices are apart from those that a client made: it can read them, and neither change nor delete them.
    public static readonly PublicStock Public = new("/v1/voices/public", voice => voice[Kind] = "public");

    public static void MakePrivate(Call call, JObject voice) => voice[Kind] = "private";

    public static Answer? RefuseUnknownSecret(Call call) =>
        (string?)call.Body?["secret_id"] is { } id && call.Store.Find(Secrets.Path, id) is null
            ? LiveErrors.BadRequest($"Secret with id '{id}' not found in your space")
            : null;
}
