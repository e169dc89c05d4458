using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

public sealed class AccountTests : IAsyncLifetime
{
    private readonly SimulatedAccounts _accounts = new();

    public ValueTask InitializeAsync() => _accounts.InitializeAsync();

    public ValueTask DisposeAsync() => _accounts.DisposeAsync();

    [Fact]
    public async Task Service_WithTwoNamedClients_UsesTwoKeys()
    {
        var services = new ServiceCollection();
        services.AddLiveAvatar("sales", options => _accounts.Configure(options, "key-a"));
        services.AddLiveAvatar("support", options => _accounts.Configure(options, "key-b"));
        services.AddSingleton<TwoDesks>();
        await using var provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredService<TwoDesks>().CallBothAsync();

        _accounts.SentKeys.Should().Equal("key-a", "key-b");
    }

    [Fact]
    public async Task Factory_GivesTheClientsByName_AndTheNamelessOne()
    {
        var services = new ServiceCollection();
        services.AddLiveAvatar(options => _accounts.Configure(options, "key-a"));
        services.AddLiveAvatar("support", options => _accounts.Configure(options, "key-b"));
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        var factory = provider.GetRequiredService<ILiveAvatarClientFactory>();

        await factory.GetClient("support").Users.GetUserCreditsAsync();
        await factory.GetClient("").Users.GetUserCreditsAsync();

        _accounts.SentKeys.Should().Equal("key-b", "key-a");
        factory.GetClient("").Should().BeSameAs(provider.GetRequiredService<LiveAvatarClient>());
        factory.GetClient("support").Should().BeSameAs(provider.GetRequiredKeyedService<LiveAvatarClient>("support"));
    }

    [Fact]
    public void Factory_UnknownName_NamesTheKnownOnes()
    {
        var services = new ServiceCollection();
        services.AddLiveAvatar("sales", options => _accounts.Configure(options, "key-a"));
        services.AddLiveAvatar("support", options => _accounts.Configure(options, "key-b"));
        using var provider = services.BuildServiceProvider();

        var act = () => provider.GetRequiredService<ILiveAvatarClientFactory>().GetClient("stock");

        act.Should().Throw<InvalidOperationException>().WithMessage("There is no LiveAvatar client named 'stock'. The names are: 'sales', 'support'.*");
    }

    [Fact]
    public async Task Key_RotatedInTheConfiguration_IsUsedByTheNextCall()
    {
        var configuration = SimulatedAccounts.Configuration(("LiveAvatar:ApiKey", "key-a"), ("LiveAvatar:BaseAddress", $"{_accounts.Simulator.BaseAddress}"));
        var services = new ServiceCollection();
        services.AddLiveAvatar(configuration.GetSection("LiveAvatar"));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<LiveAvatarClient>();
        await client.Users.GetUserCreditsAsync();

        configuration["LiveAvatar:ApiKey"] = "key-b";
        configuration.Reload();
        await client.Users.GetUserCreditsAsync();

        _accounts.SentKeys.Should().Equal("key-a", "key-b");
    }

    [Fact]
    public async Task Key_OfTwoAccountsInTheConfiguration_RotatesForOneAlone()
    {
        var address = $"{_accounts.Simulator.BaseAddress}";
        var configuration = SimulatedAccounts.Configuration(("A:ApiKey", "key-a"), ("A:BaseAddress", address), ("B:ApiKey", "key-a"), ("B:BaseAddress", address));
        var services = new ServiceCollection();
        services.AddLiveAvatar("sales", configuration.GetSection("A"));
        services.AddLiveAvatar("support", configuration.GetSection("B"));
        services.AddSingleton<TwoDesks>();
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<TwoDesks>().CallBothAsync();

        configuration["B:ApiKey"] = "key-b";
        configuration.Reload();
        await provider.GetRequiredService<TwoDesks>().CallBothAsync();

        _accounts.SentKeys.Should().Equal("key-a", "key-a", "key-a", "key-b");
    }

    [Fact]
    public async Task Provider_Disposed_DisposesItsClients()
    {
        var services = new ServiceCollection();
        services.AddLiveAvatar("sales", options => _accounts.Configure(options, "key-a"));
        var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ILiveAvatarClientFactory>().GetClient("sales");

        await provider.DisposeAsync();

        await client.Invoking(disposed => disposed.Users.GetUserCreditsAsync()).Should().ThrowAsync<ObjectDisposedException>();
    }

    private sealed class TwoDesks([FromKeyedServices("sales")] LiveAvatarClient sales, [FromKeyedServices("support")] LiveAvatarClient support)
    {
        public async Task CallBothAsync()
        {
            await sales.Users.GetUserCreditsAsync();
            await support.Users.GetUserCreditsAsync();
        }
    }
}
