using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart;

internal static class LiveWayOut
{
    /// <summary>What a user of the real API can do about a failure.</summary>
    public static string Of(Exception cause) => cause switch
    {
        ArgumentException or LiveAvatarAuthenticationException or LiveAvatarPermissionException =>
            $"Check the key in {LiveVariables.ApiKey}.",
        LiveAvatarRateLimitException =>
            "Wait a minute, and run it again.",
        LiveAvatarConcurrencyLimitException =>
            "End another session of your account, or wait until one has ended.",
        LiveAvatarTransportException =>
            "Check the network and the proxy. It may have been done all the same: look into your account before you run it again.",
        LiveAvatarTimeoutException or LiveAvatarServerException =>
            "Try again later. It may have been done all the same: look into your account first.",
        LiveAvatarApiException =>
            $"Check {LiveVariables.ProviderApiKey} and {LiveVariables.ProviderVoiceId}.",
        _ =>
            "The API and the contract seem to have parted: look for a newer version of the client.",
    };
}
