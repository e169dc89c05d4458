namespace LiveAvatar.Quickstart;

/// <summary>The environment variables that the journey against the real API needs.</summary>
internal static class LiveVariables
{
    public const string ApiKey = "LIVEAVATAR_API_KEY";

    public const string SecretId = "LIVEAVATAR_SECRET_ID";

    public const string ProviderVoiceId = "LIVEAVATAR_PROVIDER_VOICE_ID";

    private static readonly (string Name, string Meaning)[] All =
    [
        (ApiKey, "the API key of your account"),
        (SecretId, "the id of the secret in your account that holds the key of the voice provider"),
        (ProviderVoiceId, "the id of a voice at that provider, such as ElevenLabs"),
    ];

    public static void Explain(TextWriter output)
    {
        foreach (var (name, meaning) in All)
        {
            output.WriteLine($"  {name,-30}{meaning}");
        }
    }

    public static IReadOnlyList<string> Missing() => [.. All.Select(variable => variable.Name).Where(name => Read(name).Length == 0)];

    public static UserIds ReadIds() => new(Read(SecretId), Read(ProviderVoiceId));

    private static string Read(string name) => Environment.GetEnvironmentVariable(name)?.Trim() ?? "";
}
