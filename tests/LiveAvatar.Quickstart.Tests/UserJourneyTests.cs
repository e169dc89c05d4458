using LiveAvatar.Simulator;

namespace LiveAvatar.Quickstart.Tests;

public sealed class UserJourneyTests : IAsyncLifetime
{
    private UserTrip _trip = null!;

    public async ValueTask InitializeAsync() => _trip = await UserTrip.BeginAsync();

    public ValueTask DisposeAsync() => _trip.DisposeAsync();

    [Fact]
    public async Task RunAsync_AllWell_PrintsWhatCameBackOfEachStep()
    {
        var run = await _trip.TravelAsync();

        var (secret, voice) = (_trip.Deleted("/v1/secrets"), _trip.Deleted("/v1/voices"));
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().SatisfyRespectively(
            line => line.Should().Be($"  store a secret              0 ms   secret_id {secret[..8]}..."),
            line => line.Should().Be($"  bind a voice                0 ms   voice_id {voice[..8]}..."),
            line => line.Should().StartWith($"  choose an avatar            0 ms   avatar_id {_trip.FirstPublicAvatar![..8]}..., "),
            line => line.Should().Be($"  make a session token        0 ms   session_id {_trip.SessionId![..8]}..."),
            line => line.Should().StartWith("  start the session           0 ms   livekit_url "),
            line => line.Should().Be("  keep it alive               0 ms   done"),
            line => line.Should().Be("  stop the session            0 ms   done"),
            line => line.Should().MatchRegex(@"^  read the transcript         0 ms   (1 line|\d+ lines)$"),
            line => line.Should().MatchRegex(@"^  read the credits            0 ms   credits_left [\d.]+$"),
            line => line.Should().Be($"  delete the voice            0 ms   voice_id {voice[..8]}..."),
            line => line.Should().Be($"  delete the secret           0 ms   secret_id {secret[..8]}..."),
            line => line.Should().BeEmpty(),
            line => line.Should().Be("Done in 0 ms."));
    }

    [Fact]
    public async Task RunAsync_AllWell_SendsEachStepOnceWithItsCredential()
    {
        await _trip.TravelAsync();

        _trip.Simulator.Requests.Select(request => $"{request} {Credential(request)}").Should().Equal(
            "POST /v1/secrets key",
            "POST /v1/voices/third_party key",
            "GET /v1/avatars/public?page=1 none",
            "POST /v1/sessions/token key",
            "POST /v1/sessions/start token",
            "POST /v1/sessions/keep-alive token",
            "POST /v1/sessions/stop token",
            $"GET /v1/sessions/{_trip.SessionId}/transcript key",
            "GET /v1/users/credits key",
            $"DELETE /v1/voices/{_trip.Deleted("/v1/voices")} key",
            $"DELETE /v1/secrets/{_trip.Deleted("/v1/secrets")} key");
    }

    [Fact]
    public async Task RunAsync_AllWell_LeavesNothingBehind()
    {
        await _trip.TravelAsync();

        _trip.LeftBehind.Should().BeEmpty();
        _trip.EndReasons.Should().Equal("USER_CLOSED");
    }

    [Fact]
    public async Task RunAsync_StoresTheProvidersKey()
    {
        await _trip.TravelAsync();

        _trip.Body("/v1/secrets").Should().Be(
            """{"secret_name":"LiveAvatar.Quickstart","secret_value":"the-providers-key","secret_type":"ELEVENLABS_API_KEY"}""");
    }

    [Fact]
    public async Task RunAsync_BindsTheVoiceWithTheSecret()
    {
        await _trip.TravelAsync();

        _trip.Body("/v1/voices/third_party").Should().Be($$"""{"provider_voice_id":"the-voice","secret_id":"{{_trip.Deleted("/v1/secrets")}}"}""");
    }

    [Fact]
    public async Task RunAsync_AsksForASandboxSessionWithTheBoundVoice()
    {
        await _trip.TravelAsync();

        var (avatar, voice) = (_trip.FirstPublicAvatar, _trip.Deleted("/v1/voices"));
        _trip.Body("/v1/sessions/token").Should().Be(
            $$$"""{"mode":"FULL","avatar_id":"{{{avatar}}}","is_sandbox":true,"avatar_persona":{"voice_id":"{{{voice}}}","language":"en"}}""");
    }

    [Fact]
    public async Task RunAsync_AvatarGiven_TakesIt()
    {
        var avatar = Guid.Parse("dd73ea75-1218-4ef3-92ce-606d5f7fbc0a");

        await _trip.TravelAsync(avatar);

        _trip.Body("/v1/sessions/token").Should().Contain($"\"avatar_id\":\"{avatar}\"");
        _trip.Simulator.Requests.Should().NotContain(request => request.Path == "/v1/avatars/public");
    }

    [Fact]
    public async Task RunAsync_NeverPrintsAKeyOrToken()
    {
        var run = await _trip.TravelAsync();

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContainAny("the-providers-key", LiveAvatarSimulator.DefaultApiKey, _trip.SessionToken);
    }

    [Fact]
    public async Task RunAsync_ApiRepeatsTheProvidersKey_PrintsStarsInItsPlace()
    {
        _trip.Simulator.Faults.For(
            HttpMethod.Post, "/v1/voices/third_party", Fault.Status(400, """{"code":4000,"message":"ElevenLabs refused 'the-providers-key'."}"""));

        var run = await _trip.TravelAsync();

        run.ErrorLines[0].Should().EndWith("ElevenLabs refused '***'.");
        (run.Output + run.Error).Should().NotContain("the-providers-key");
    }

    [Fact]
    public async Task RunAsync_ApiRepeatsTheSessionToken_PrintsStarsInItsPlace()
    {
        const string Token = "the-sessions-token";
        _trip.Simulator.AddSessionToken(Token);
        _trip.Simulator.Faults.For(
            HttpMethod.Post,
            "/v1/sessions/token",
            Fault.Status(200, $$$"""{"code":1000,"data":{"session_id":"{{{Guid.Empty}}}","session_token":"{{{Token}}}"}}"""));
        _trip.Simulator.Faults.For(HttpMethod.Get, "/v1/users/credits", Fault.Status(500, $$"""{"error":"Who is {{Token}}?"}"""));

        var run = await _trip.TravelAsync();

        run.ErrorLines[0].Should().StartWith("The step 'read the credits' failed: ").And.EndWith("Who is ***?");
        (run.Output + run.Error).Should().NotContain(Token);
    }

    private static string Credential(RecordedRequest request) => (request.Header("X-API-KEY"), request.Header("Authorization")) switch
    {
        (null, null) => "none",
        (not null, null) => "key",
        (null, not null) => "token",
        _ => "key and token",
    };
}
