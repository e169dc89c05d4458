namespace LiveAvatar.Generated.Tests.Support;

internal static class Clients
{
    public const string ApiKey = "key-4f1c";

    /// <summary>A client with connections of its own; with the API key and without waits, unless the options say otherwise.</summary>
    public static LiveAvatarClient Of(Uri address, Action<LiveAvatarClientOptions>? configure = null) => new(Options(address, configure));

    /// <summary>A client that sends to a handler.</summary>
    public static LiveAvatarClient Of(HttpMessageHandler handler, Action<LiveAvatarClientOptions>? configure = null) =>
        new(Options(new Uri("https://api.example"), configure), new HttpClient(handler));

    public static LiveAvatarClientOptions Options(Uri address, Action<LiveAvatarClientOptions>? configure = null)
    {
        var options = new LiveAvatarClientOptions { ApiKey = ApiKey, BaseAddress = address, Randomizer = () => 0 };
        configure?.Invoke(options);
        return options;
    }

    public static Task<ThirdPartyVoiceBindResponse> BindAsync(
        this LiveAvatarClient client, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        client.Voices.BindThirdPartyVoiceAsync(
            new ThirdPartyVoiceBindRequest { ProviderVoiceId = "21m00Tcm4TlvDq8ikWAM", SecretId = "a1" }, options, cancellationToken);
}
