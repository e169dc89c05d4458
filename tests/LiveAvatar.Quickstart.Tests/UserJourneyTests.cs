using LiveAvatar.Generated;
using LiveAvatar.Simulator;

namespace LiveAvatar.Quickstart.Tests;

public class UserJourneyTests
{
    [Fact]
    public async Task RunAsync_KnownSecret_BindsTheVoice()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();

        var run = await TravelAsync(simulator, new UserIds(LiveAvatarSimulator.DefaultSecretId, "the-voice"));

        run.ExitCode.Should().Be(0, run.Error);
        simulator.Resources("/v1/voices").Should().ContainSingle().Which.Should().Contain("the-voice");
    }

    [Fact]
    public async Task RunAsync_UnknownSecret_FailsWithWhatTheApiSaid()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();

        var run = await TravelAsync(simulator, new UserIds("nobody-knows-it", "the-voice"));

        run.ExitCode.Should().Be(1);
        run.ErrorLines[0].Should().StartWith("The step 'bind a voice' failed: ").And.Contain("Secret with id 'nobody-knows-it' not found");
        run.ErrorLines[1].Should().Be("Way out of LiveAvatarApiException.");
    }

    [Fact]
    public async Task RunAsync_ServerFails_Fails()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        simulator.Faults.Next(Fault.Status(500));

        var run = await TravelAsync(simulator, new UserIds(LiveAvatarSimulator.DefaultSecretId, "the-voice"));

        run.ExitCode.Should().Be(1);
        run.ErrorLines[1].Should().Be("Way out of LiveAvatarServerException.");
    }

    private static async Task<Finished> TravelAsync(LiveAvatarSimulator simulator, UserIds ids)
    {
        using var traveller = new Traveller();
        using var direct = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var client = new LiveAvatarClient(
            new LiveAvatarClientOptions { ApiKey = LiveAvatarSimulator.DefaultApiKey, BaseAddress = simulator.BaseAddress }, direct);

        return await traveller.RunAsync(() => UserJourney.RunAsync(traveller.Journey, client, ids));
    }
}
