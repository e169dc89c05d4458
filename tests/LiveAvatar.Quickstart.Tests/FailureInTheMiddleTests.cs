using LiveAvatar.Simulator;

namespace LiveAvatar.Quickstart.Tests;

public sealed class FailureInTheMiddleTests : IAsyncLifetime
{
    private UserTrip _trip = null!;

    public async ValueTask InitializeAsync() => _trip = await UserTrip.BeginAsync();

    public ValueTask DisposeAsync() => _trip.DisposeAsync();

    [Fact]
    public async Task StoreASecret_MakesNothingAndCleansUpNothing()
    {
        var run = await FailAsync("POST", "/v1/secrets");

        run.ExitCode.Should().Be(1);
        run.ErrorLines[0].Should().StartWith("The step 'store a secret' failed: ");
        run.ErrorLines[1].Should().Be("Way out of LiveAvatarServerException.");
        _trip.Simulator.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task BindAVoice_DeletesTheSecret()
    {
        var run = await FailAsync("POST", "/v1/voices/third_party");

        run.ExitCode.Should().Be(1);
        run.ErrorLines[0].Should().StartWith("The step 'bind a voice' failed: ");
        _trip.Deletions.Should().Equal("/v1/secrets");
    }

    [Theory]
    [InlineData("GET", "/v1/avatars/public", "choose an avatar")]
    [InlineData("POST", "/v1/sessions/token", "make a session token")]
    [InlineData("POST", "/v1/sessions/start", "start the session")]
    [InlineData("POST", "/v1/sessions/keep-alive", "keep it alive")]
    [InlineData("POST", "/v1/sessions/stop", "stop the session")]
    [InlineData("GET", "/v1/sessions/{session_id}/transcript", "read the transcript")]
    [InlineData("GET", "/v1/users/credits", "read the credits")]
    public async Task AnyLaterStep_DeletesTheVoiceThenTheSecret(string method, string path, string step)
    {
        var run = await FailAsync(method, path);

        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith($"The step '{step}' failed: ");
        _trip.Deletions.Should().Equal("/v1/voices", "/v1/secrets");
        _trip.Simulator.Requests.TakeLast(2).Should().OnlyContain(request => request.Method == "DELETE");
        _trip.LeftBehind.Should().BeEmpty();
    }

    [Fact]
    public async Task KeepItAlive_StopsTheSessionAndPrintsEachStep()
    {
        var run = await FailAsync("POST", "/v1/sessions/keep-alive");

        run.OutputLines[^6..].Should().SatisfyRespectively(
            line => line.Should().StartWith("  start the session           0 ms   livekit_url "),
            line => line.Should().Be("  keep it alive               0 ms   failed"),
            line => line.Should().Be("  stop the session            0 ms   done"),
            line => line.Should().StartWith("  delete the voice            0 ms   voice_id "),
            line => line.Should().StartWith("  delete the secret           0 ms   secret_id "),
            line => line.Should().BeEmpty());
        _trip.EndReasons.Should().Equal("USER_CLOSED");
    }

    [Fact]
    public async Task StartWhoseAnswerIsLost_StopsTheSessionThatItBegan()
    {
        _trip.Simulator.Faults.For(HttpMethod.Post, "/v1/sessions/start", Fault.ResetAfterHeaders());

        var run = await _trip.TravelAsync();

        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith("The step 'start the session' failed: ");
        _trip.EndReasons.Should().Equal("USER_CLOSED");
    }

    [Fact]
    public async Task SessionThatHasEndedByItself_IsNoFailure()
    {
        _trip.Simulator.Faults.For(
            HttpMethod.Post, "/v1/sessions/stop", Fault.Status(404, """{"code":4000,"data":null,"message":"Session not found"}"""));

        var run = await _trip.TravelAsync();

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task DeleteTheVoice_StillDeletesTheSecret()
    {
        var run = await FailAsync("DELETE", "/v1/voices/{voice_id}");

        run.ExitCode.Should().Be(1);
        run.ErrorLines[0].Should().StartWith("The step 'delete the voice' failed: ");
        _trip.Deletions.Should().Equal("/v1/voices", "/v1/secrets");
    }

    [Fact]
    public async Task NoPublicAvatar_SaysSo()
    {
        await using var trip = await UserTrip.BeginAsync(new LiveAvatarSimulatorOptions { ReadOnlyCollectionSize = 0 });

        var run = await trip.TravelAsync();

        run.ErrorLines[0].Should().Be("The step 'choose an avatar' failed: There is no public avatar.");
        trip.Deletions.Should().Equal("/v1/voices", "/v1/secrets");
    }

    [Fact]
    public async Task Stopped_EndsTheSessionAndDeletesTheVoiceThenTheSecret()
    {
        _trip.Simulator.Faults.For(HttpMethod.Post, "/v1/sessions/keep-alive", Fault.StallBeforeHeaders());

        var travel = _trip.TravelAsync();
        await _trip.Simulator.Requests.WaitForAsync(request => request.Path == "/v1/sessions/keep-alive").WaitAsync(TimeSpan.FromSeconds(60));
        await _trip.Traveller.Stop.CancelAsync();
        var run = await travel;

        run.ExitCode.Should().Be(130);
        run.OutputLines[5].Should().Be("  keep it alive               0 ms   stopped");
        _trip.EndReasons.Should().Equal("USER_CLOSED");
        _trip.Deletions.Should().Equal("/v1/voices", "/v1/secrets");
    }

    private Task<Finished> FailAsync(string method, string path)
    {
        _trip.Simulator.Faults.For(new HttpMethod(method), path, Fault.Status(500));
        return _trip.TravelAsync();
    }
}
