using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

public sealed class HttpClientTests : IAsyncLifetime
{
    private readonly SimulatedAccounts _accounts = new();

    public ValueTask InitializeAsync() => _accounts.InitializeAsync();

    public ValueTask DisposeAsync() => _accounts.DisposeAsync();

    [Fact]
    public async Task Handler_AddedToTheBuilder_SeesTheCalls()
    {
        var seen = new List<string>();
        var services = new ServiceCollection();
        services.AddLiveAvatar(options => _accounts.Configure(options, "key-a"))
            .AddHttpMessageHandler(() => new Listener(request => seen.Add($"{request.Method} {request.RequestUri!.AbsolutePath}")));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<LiveAvatarClient>().Users.GetUserCreditsAsync();

        seen.Should().Equal("GET /v1/users/credits");
    }

    [Fact]
    public async Task Logs_OfEveryLevel_HoldNoKey()
    {
        var log = new ListLogger();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.ConfigureHttpClientDefaults(clients => clients.RedactLoggedHeaders(_ => false)); // as older versions do by themselves
        services.AddLiveAvatar(options => _accounts.Configure(options, "key-a"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<LiveAvatarClient>().Users.GetUserCreditsAsync();

        log.Lines.Should().Contain(line => line.Contains("X-API-KEY")).And.NotContain(line => line.Contains("key-a"));
    }

    [Fact]
    public async Task Client_LogsToTheApplication()
    {
        var log = new ListLogger();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log));
        services.AddLiveAvatar(options => _accounts.Configure(options, "key-a"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<LiveAvatarClient>().Users.GetUserCreditsAsync();

        log.Categories.Should().Contain("LiveAvatar.Generated");
    }

    [Fact]
    public void HttpClient_OfTheFactory_LeavesTimeoutsToTheClient()
    {
        var services = new ServiceCollection();
        services.AddLiveAvatar("sales", options => _accounts.Configure(options, "key-a"));
        using var provider = services.BuildServiceProvider();

        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("LiveAvatar.sales");

        http.Timeout.Should().Be(Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void Handler_AtTheEnd_FollowsNoRedirectAndKeepsNoCookie()
    {
        var services = new ServiceCollection();
        services.AddLiveAvatar(options => _accounts.Configure(options, "key-a"));
        using var provider = services.BuildServiceProvider();

        var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("LiveAvatar");
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        handler.Should().BeOfType<SocketsHttpHandler>().Which.Should().BeEquivalentTo(new { AllowAutoRedirect = false, UseCookies = false });
    }

    private sealed class Listener(Action<HttpRequestMessage> listen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            listen(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
