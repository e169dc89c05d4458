using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void AddLiveAvatar_Null_IsRefused()
    {
        var services = new ServiceCollection();

        FluentActions.Invoking(() => services.AddLiveAvatar((Action<LiveAvatarClientOptions>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("configure");
        FluentActions.Invoking(() => services.AddLiveAvatar((IConfiguration)null!)).Should().Throw<ArgumentNullException>().WithParameterName("configuration");
        FluentActions.Invoking(() => services.AddLiveAvatar(null!, _ => { })).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => LiveAvatarServiceCollectionExtensions.AddLiveAvatar(null!, _ => { })).Should().Throw<ArgumentNullException>().WithParameterName("services");
        services.Should().BeEmpty();
    }

    [Fact]
    public void GetClient_Null_IsRefused()
    {
        using var provider = new ServiceCollection().With(services => services.AddLiveAvatar(options => options.ApiKey = "key-a")).BuildServiceProvider();

        provider.GetRequiredService<ILiveAvatarClientFactory>().Invoking(factory => factory.GetClient(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
    }

    [Fact]
    public void AddLiveAvatar_Twice_IsOneClient()
    {
        var services = new ServiceCollection();
        services.AddLiveAvatar("sales", options => options.ApiKey = "key-a");
        var registered = services.Count(IsOurs);

        services.AddLiveAvatar("sales", options => options.MaxRetries = 7);

        services.Count(IsOurs).Should().Be(registered);
    }

    [Fact]
    public void Options_ThatTheApplicationSets_AreKept()
    {
        var loggers = NullLoggerFactory.Instance;
        using var provider = new ServiceCollection().AddLogging()
            .With(services => services.AddLiveAvatar(options => (options.ApiKey, options.LoggerFactory) = ("key-a", loggers))).BuildServiceProvider();

        provider.GetRequiredService<IOptions<LiveAvatarClientOptions>>().Value.LoggerFactory.Should().BeSameAs(loggers).And
            .NotBeSameAs(provider.GetRequiredService<ILoggerFactory>());
    }

    [Fact]
    public void Connections_AreRenewedByTheHandlerItself()
    {
        using var provider = new ServiceCollection().With(services => services.AddLiveAvatar("sales", options => options.ApiKey = "key-a")).BuildServiceProvider();

        provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get("LiveAvatar.sales").HandlerLifetime.Should().Be(Timeout.InfiniteTimeSpan);
    }

    private static bool IsOurs(ServiceDescriptor service) => service.ServiceType == typeof(LiveAvatarClient) || service.ServiceType == typeof(ILiveAvatarClientFactory)
        || service.ServiceType == typeof(IValidateOptions<LiveAvatarClientOptions>);
}
