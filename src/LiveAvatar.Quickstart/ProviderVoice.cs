namespace LiveAvatar.Quickstart;

/// <summary>What a journey needs and can't make itself: a voice at a provider. No record, because a record prints all it holds.</summary>
/// <param name="apiKey">The key of an account at the provider.</param>
/// <param name="voiceId">The voice, as the provider names it.</param>
internal sealed class ProviderVoice(string apiKey, string voiceId)
{
    public string ApiKey { get; } = apiKey;

    public string VoiceId { get; } = voiceId;
}
