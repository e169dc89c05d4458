using LiveAvatar.Simulator;
using Microsoft.Extensions.Configuration;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

/// <summary>An API with some accounts, and the configuration of an application that uses them.</summary>
public sealed class SimulatedAccounts : IAsyncLifetime
{
    public LiveAvatarSimulator Simulator { get; private set; } = null!; // set before any test sees it

    /// <summary>The keys that calls were made with, in their order.</summary>
    public IEnumerable<string> SentKeys => Simulator.Requests.Select(request => request.Headers["X-API-KEY"].Single());

    public async ValueTask InitializeAsync() => Simulator = await LiveAvatarSimulator.StartAsync(new LiveAvatarSimulatorOptions { ApiKeys = ["key-a", "key-b"] });

    public ValueTask DisposeAsync() => Simulator.DisposeAsync();

    public static IConfigurationRoot Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
        .Build();

    public void Configure(LiveAvatarClientOptions options, string key)
    {
        options.ApiKey = key;
        options.BaseAddress = Simulator.BaseAddress;
        options.MaxRetries = 0;
    }
}
