using System.Net.Sockets;

namespace LiveAvatar.Simulator.Tests;

public class LifetimeTests
{
    [Fact]
    public async Task Simulators_SeveralAtOnce_KeepApart()
    {
        await using var first = await LiveAvatarSimulator.StartAsync();
        await using var second = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(first);

        await api.GetAsync("/1");

        first.BaseAddress.Should().NotBe(second.BaseAddress);
        first.BaseAddress.Host.Should().Be("127.0.0.1");
        first.Requests.Should().HaveCount(1);
        second.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task DisposeAsync_RequestsAreOpen_EndsThemAtOnce()
    {
        var time = new ObservedTimeProvider();
        var simulator = await LiveAvatarSimulator.StartAsync(new() { TimeProvider = time });
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.StallBeforeHeaders());
        simulator.Faults.Next(Fault.Delay(TimeSpan.FromHours(1)));
        var calls = new[] { api.GetAsync("/1"), api.GetAsync("/2") };
        await simulator.Requests.WaitForCountAsync(2);
        await time.WaitForTimerAsync();

        await simulator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(25)); // ASP.NET Core itself would wait for 30

        await time.WaitForNoTimerAsync();
        foreach (var call in calls)
        {
            await call.Awaiting(ended => ended.WaitAsync(TimeSpan.FromMinutes(2))).Should().ThrowAsync<HttpRequestException>();
        }
    }

    [Fact]
    public async Task DisposeAsync_Twice_FreesThePortOnce()
    {
        var simulator = await LiveAvatarSimulator.StartAsync();
        var address = simulator.BaseAddress;

        await simulator.DisposeAsync();
        await simulator.DisposeAsync();

        using var client = new TcpClient();
        var connect = () => client.ConnectAsync(address.Host, address.Port);
        await connect.Should().ThrowAsync<SocketException>();
    }

    [Fact]
    public async Task StartAsync_NoOptions_FollowsTheContractItWasBuiltWith()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();

        simulator.Samples.OperationIds.Should().Contain("bind_third_party_voice_v1_voices_third_party_post");
    }

    [Fact]
    public async Task StartAsync_ContractInAFile_IsRead()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Contracts", "liveavatar.openapi.json");

        await using var simulator = await LiveAvatarSimulator.StartAsync(LiveAvatarSimulatorOptions.FromFiles(path));

        simulator.Samples.OperationIds.Should().HaveCount(39);
    }

    [Theory]
    [InlineData("{", "The contract is not JSON: *")]
    [InlineData("[]", "The contract is not a JSON object.")]
    public async Task StartAsync_ContractIsUnreadable_SaysSo(string contract, string message)
    {
        var start = () => LiveAvatarSimulator.StartAsync(MadeUp.Options(contract));

        await start.Should().ThrowAsync<InvalidDataException>().WithMessage(message);
    }

    [Fact]
    public async Task StartAsync_CredentialIsNotDefined_AsksForNone()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract("""{ "/a": { "get": {} } }""", security: """[{ "Nobody": [] }]""")));
        using var api = new HttpClient { BaseAddress = simulator.BaseAddress };

        using var response = await api.GetAsync(new Uri("/a", UriKind.Relative));

        response.IsSuccessStatusCode.Should().BeTrue();
    }

    [Fact]
    public async Task StartAsync_Cancelled_Throws()
    {
        var start = () => LiveAvatarSimulator.StartAsync(cancellationToken: new CancellationToken(canceled: true));

        await start.Should().ThrowAsync<OperationCanceledException>();
    }
}
