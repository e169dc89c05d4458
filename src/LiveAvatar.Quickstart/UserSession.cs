using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart;

/// <summary>A session from its token to its end. It is always a sandbox session, which costs no credits and ends by itself after a minute.</summary>
internal static class UserSession
{
    public static async Task<string> RunAsync(Journey journey, LiveAvatarClient client, string voiceId, Guid? avatarId)
    {
        avatarId ??= (await journey.StepAsync(
            "choose an avatar",
            async cancellationToken => await client.Avatar
                .ListAllPublicAvatarsAsync(cancellationToken: cancellationToken)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new InvalidOperationException("There is no public avatar."),
            avatar => $"avatar_id {ShortId.Of(avatar.Id)}, {avatar.Name}")).Id;

        var token = await journey.StepAsync(
            "make a session token",
            cancellationToken => client.Sessions.CreateSessionTokenAsync(
                new FullSessionTokenRequest
                {
                    AvatarId = avatarId,
                    AvatarPersona = new AvatarPersona { VoiceId = Guid.Parse(voiceId), Language = "en" },
                    IsSandbox = true,
                },
                cancellationToken: cancellationToken),
            token => $"session_id {ShortId.Of(token.SessionId)}");

        using var session = client.WithSessionToken(token.Token);
        journey.Hide(token.Token);

        // Before the start, because a start whose answer is lost may have begun a session all the same.
        await using var stop = journey.Afterwards("stop the session", cancellationToken => StopAsync(session, cancellationToken));

        var started = await journey.StepAsync(
            "start the session",
            cancellationToken => session.Sessions.StartSessionAsync(cancellationToken: cancellationToken),
            started => $"livekit_url {started.LivekitUrl}");

        await journey.StepAsync(
            "keep it alive",
            cancellationToken => session.Sessions.KeepSessionAliveAsync(cancellationToken: cancellationToken));

        return started.SessionId;
    }

    private static async Task StopAsync(LiveAvatarClient session, CancellationToken cancellationToken)
    {
        try
        {
            await session.Sessions.StopSessionAsync(cancellationToken: cancellationToken);
        }
        catch (LiveAvatarNotFoundException)
        {
            // It has ended already, or never begun: there is nothing to stop.
        }
    }
}
