using System.Globalization;
using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart;

/// <summary>What a user does with the client, step by step: from a provider's key to an avatar that talks, and back to nothing.</summary>
internal static class UserJourney
{
    public static async Task RunAsync(Journey journey, LiveAvatarClient client, ProviderVoice providerVoice, Guid? avatarId = null)
    {
        journey.Hide(providerVoice.ApiKey);

        var secret = await journey.StepAsync(
            "store a secret",
            cancellationToken => client.Secrets.CreateSecretAsync(
                new CreateSecretRequest
                {
                    SecretName = "LiveAvatar.Quickstart",
                    SecretValue = providerVoice.ApiKey,
                    SecretType = SecretType.ElevenlabsApiKey,
                },
                cancellationToken: cancellationToken),
            secret => $"secret_id {ShortId.Of(secret.Id)}");
        await using var deleteSecret = journey.Afterwards(
            "delete the secret",
            cancellationToken => client.Secrets.DeleteSecretAsync(secret.Id, cancellationToken: cancellationToken),
            $"secret_id {ShortId.Of(secret.Id)}");

        var voice = await journey.StepAsync(
            "bind a voice",
            cancellationToken => client.Voices.BindThirdPartyVoiceAsync(
                new ThirdPartyVoiceBindRequest
                {
                    ProviderVoiceId = providerVoice.VoiceId,
                    SecretId = secret.Id,
                },
                cancellationToken: cancellationToken),
            voice => $"voice_id {ShortId.Of(voice.VoiceId)}");
        await using var deleteVoice = journey.Afterwards(
            "delete the voice",
            cancellationToken => client.Voices.DeleteVoiceAsync(voice.VoiceId, cancellationToken: cancellationToken),
            $"voice_id {ShortId.Of(voice.VoiceId)}");

        var sessionId = await UserSession.RunAsync(journey, client, voice.VoiceId, avatarId);

        await journey.StepAsync(
            "read the transcript",
            cancellationToken => client.Sessions.GetSessionTranscriptAsync(sessionId, cancellationToken: cancellationToken),
            transcript => Plural.Of(transcript.TranscriptData?.Count ?? 0, "line"));

        await journey.StepAsync(
            "read the credits",
            cancellationToken => client.Users.GetUserCreditsAsync(cancellationToken: cancellationToken),
            credits => $"credits_left {credits.CreditsLeft?.ToString(CultureInfo.InvariantCulture) ?? "(unknown)"}");
    }
}
