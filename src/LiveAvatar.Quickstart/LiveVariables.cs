namespace LiveAvatar.Quickstart;

/// <summary>The environment variables that the journey against the real API needs.</summary>
internal static class LiveVariables
{
    public const string ApiKey = "LIVEAVATAR_API_KEY";

    public const string ProviderApiKey = "ELEVENLABS_API_KEY";

    public const string ProviderVoiceId = "ELEVENLABS_VOICE_ID";

    private static readonly (string Name, string Meaning)[] All =
    [
        (ApiKey, "the API key of your account"),
        (ProviderApiKey, "the API key of your account at ElevenLabs, stored as a secret while this runs"),
        (ProviderVoiceId, "the id of a voice there"),
    ];

    public static void Explain(TextWriter output)
    {
        foreach (var (name, meaning) in All)
        {
            output.WriteLine($"  {name,-21}{meaning}");
        }
    }

    public static IReadOnlyList<string> Missing() => [.. All.Select(variable => variable.Name).Where(name => Read(name).Length == 0)];

    public static ProviderVoice ReadVoice() => new(Read(ProviderApiKey), Read(ProviderVoiceId));

    private static string Read(string name) => Environment.GetEnvironmentVariable(name)?.Trim() ?? "";
}
