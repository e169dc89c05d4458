using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart;

/// <summary>What a user does with the client, step by step.</summary>
internal static class UserJourney
{
    public static async Task RunAsync(Journey journey, LiveAvatarClient client, UserIds ids)
    {
        await journey.StepAsync(
            "bind a voice",
            cancellationToken => client.Voices.BindThirdPartyVoiceAsync(
                new ThirdPartyVoiceBindRequest
                {
                    ProviderVoiceId = ids.ProviderVoiceId,
                    SecretId = ids.SecretId,
                },
                cancellationToken: cancellationToken),
            voice => $"voice_id {ShortId.Of(voice.VoiceId)}");
    }
}
