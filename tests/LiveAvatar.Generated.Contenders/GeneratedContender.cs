namespace LiveAvatar.Generated.Contenders;

/// <summary>This client, as it ships: with retries and both time limits on, and telemetry in.</summary>
internal sealed class GeneratedContender(LiveAvatarClient client) : IContender
{
    public Task BindVoiceAsync(string voiceName) => client.Voices.BindThirdPartyVoiceAsync(
        new ThirdPartyVoiceBindRequest { ProviderVoiceId = "21m00Tcm4TlvDq8ikWAM", SecretId = "6f1d8a52", Name = voiceName });

    public Task ListVoicesAsync() => client.Voices.ListVoicesAsync(page: 1, pageSize: 100);

    public void Dispose() => client.Dispose();
}
