using System.Diagnostics;
using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task NoAnswer_Ends()
    {
        await using var server = RawServer.Start(answer => answer.StallAsync());
        using var client = Clients.Of(server.Address, options => options.Timeout = Short);

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarTimeoutException>()).Which;
        exception.Timeout.Should().Be(Short);
        exception.Operation.Should().Be("Voices.BindThirdPartyVoice");
        exception.Message.Should().StartWith("Voices.BindThirdPartyVoice had no complete answer within 0.3 s.");
    }

    [Fact]
    public async Task BodyStalls_Ends()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            await answer.StallAsync();
        });
        using var client = Clients.Of(server.Address, options => options.Timeout = Short);

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTimeoutException>();
    }

    [Fact]
    public async Task BodyTrickles_Ends()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
            while (await pulse.WaitForNextTickAsync(answer.End))
            {
                await answer.WriteAsync(" ");
            }
        });
        using var client = Clients.Of(server.Address, options => options.Timeout = Short);
        var clock = Stopwatch.StartNew();

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTimeoutException>();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task ErrorBodyStalls_Ends()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n{");
            await answer.StallAsync();
        });
        using var client = Clients.Of(server.Address, options => options.Timeout = Short);

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTimeoutException>();
    }

    [Fact]
    public async Task CallsOwnTimeout_GoesBeforeTheClients()
    {
        await using var server = RawServer.Start(answer => answer.StallAsync());
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync(new RequestOptions { Timeout = Short });

        (await act.Should().ThrowAsync<LiveAvatarTimeoutException>()).Which.Timeout.Should().Be(Short);
    }

    [Fact]
    public async Task StreamThatDoesNotHeedTheToken_EndsWithTheResponse()
    {
        using var client = Clients.Of(
            new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new DeafStream()) }),
            options => options.Timeout = Short);

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTimeoutException>();
    }

    [Fact]
    public async Task HttpClientsOwnTimeout_IsATimeoutToo()
    {
        await using var server = RawServer.Start(answer => answer.StallAsync());
        using var http = new HttpClient { Timeout = Short };
        using var client = new LiveAvatarClient(Clients.Options(server.Address), http);

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarTimeoutException>()).Which.Timeout.Should().Be(Short);
    }

    [Fact]
    public async Task Infinite_IsAllowed()
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address, options => options.Timeout = Timeout.InfiniteTimeSpan);

        await new SampleOperations(client).DeleteAsync();

        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(int.MaxValue + 1L)]
    public async Task OutOfRange_IsRefused(long milliseconds)
    {
        var timeout = TimeSpan.FromMilliseconds(milliseconds);
        using var client = new LiveAvatarClient("key");

        var ofClient = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "key", Timeout = timeout });
        var ofCall = () => client.BindAsync(new RequestOptions { Timeout = timeout });

        ofClient.Should().Throw<ArgumentOutOfRangeException>().WithMessage("LiveAvatarClientOptions.Timeout must be *");
        await ofCall.Should().ThrowAsync<ArgumentOutOfRangeException>().WithMessage("RequestOptions.Timeout must be *");
    }
}
