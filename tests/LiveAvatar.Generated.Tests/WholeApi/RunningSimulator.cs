using LiveAvatar.Simulator;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>One simulator for the tests of a class, which run one after the other.</summary>
public sealed class RunningSimulator : IAsyncLifetime
{
    private const string SessionToken = "simulator-session-token";

    public LiveAvatarSimulator Simulator { get; private set; } = null!; // set before any test runs

    public async ValueTask InitializeAsync() =>
        Simulator = await LiveAvatarSimulator.StartAsync(new LiveAvatarSimulatorOptions { SessionTokens = [SessionToken] });

    public ValueTask DisposeAsync() => Simulator.DisposeAsync();

    public LiveAvatarClient Client() => new(new LiveAvatarClientOptions
    {
        ApiKey = LiveAvatarSimulator.DefaultApiKey,
        BaseAddress = Simulator.BaseAddress,
        SessionToken = SessionToken,
    });
}
