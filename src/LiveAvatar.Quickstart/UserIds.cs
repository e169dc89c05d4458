namespace LiveAvatar.Quickstart;

/// <summary>What a journey needs and can't make itself.</summary>
/// <param name="SecretId">The secret that holds the key of the voice provider.</param>
/// <param name="ProviderVoiceId">The voice, as the provider names it.</param>
internal sealed record UserIds(string SecretId, string ProviderVoiceId);
