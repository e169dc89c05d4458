using LiveAvatar.Simulator;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>Credentials that the client has and the simulator takes.</summary>
internal static class SampleCredentials
{
    public const string SessionToken = "a-session-token";

    public static IReadOnlyDictionary<string, object> Options(Uri address) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["ApiKey"] = LiveAvatarSimulator.DefaultApiKey,
        ["SessionToken"] = SessionToken,
        ["LaSession"] = LiveAvatarSimulator.DefaultDashboardSession,
        ["BaseAddress"] = address,
        ["MaxRetries"] = 0,
    };

    /// <summary>What the simulator takes for schemes that are neither the API key nor a bearer token.</summary>
    public static IReadOnlyDictionary<string, string> ByScheme(string contract) =>
        (JsonText.Parse(contract).SelectToken("components.securitySchemes") as JObject ?? []).Properties()
            .Where(scheme => scheme.Value is JObject && (string?)scheme.Value["type"] is "http" && (string?)scheme.Value["scheme"] is not ("bearer" or "Bearer"))
            .ToDictionary(scheme => scheme.Name, scheme => $"credential-of-{scheme.Name}", StringComparer.Ordinal);
}
