using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.State;
using LiveAvatar.Simulator.Validation;

namespace LiveAvatar.Simulator.LiveBehaviour;

internal static class LlmConfigurations
{
    private const string BaseUrl = "base_url";

    // How the live API refuses it was not captured: this is how FastAPI would.
    public static Answer? RefuseSlashAtEnd(Call call) =>
        (string?)call.Body?[BaseUrl] is { } url && url.EndsWith('/')
            ? LiveErrors.Invalid(new ValidationProblem(
                new Location("body").Child(BaseUrl), "value_error", "Value error, base_url must not end in '/'", url))
            : null;
}
