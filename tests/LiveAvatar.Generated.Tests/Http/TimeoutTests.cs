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

        var act = () => client.BindAsync().InTime();

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

        var act = () => client.BindAsync().InTime();

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

        var act = () => client.BindAsync().InTime();

        (await act.Should().ThrowAsync<LiveAvatarTimeoutException>()).Which.Timeout.Should().Be(Short);
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

        var act = () => client.BindAsync().InTime();

        await act.Should().ThrowAsync<LiveAvatarTimeoutException>();
    }

    [Fact]
    public async Task CallsOwnTimeout_GoesBeforeTheClients()
    {
        await using var server = RawServer.Start(answer => answer.StallAsync());
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync(new RequestOptions { Timeout = Short }).InTime();

        (await act.Should().ThrowAsync<LiveAvatarTimeoutException>()).Which.Timeout.Should().Be(Short);
    }

    [Fact]
    public async Task EveryAttempt_HasTheWholeTimeAgain()
    {
        var time = new ObservedTimeProvider();
        using var client = Clients.Of(new StubHandler(Stalled), options => options.TimeProvider = time);
        var call = new SampleOperations(client).EndAsync();

        for (var attempt = 1; attempt <= 3; attempt++)
        {
            call.IsCompleted.Should().BeFalse();
            await time.WaitForTimerAsync(TimeSpan.FromSeconds(100));
            time.Advance(TimeSpan.FromSeconds(100));
        }

        var exception = (await call).Should().BeOfType<LiveAvatarTimeoutException>().Which;
        exception.Timeout.Should().Be(TimeSpan.FromSeconds(100));
        exception.Attempts.Should().Be(3);
        exception.Message.Should().Be("Samples.Get had no complete answer within 100 s. Whether it was carried out is not known. "
            + "RequestOptions.Timeout gives it more time. It was tried 3 times.");
    }

    [Theory]
    [InlineData(200, new[] { 200, 100 })]
    [InlineData(null, new[] { 300 })]
    public async Task Total_EndsTheAttemptUnderWay(int? timeout, int[] attempts)
    {
        var time = new ObservedTimeProvider();
        using var client = Clients.Of(new StubHandler(Stalled), options =>
        {
            options.TimeProvider = time;
            options.Timeout = timeout is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan;
        });
        var call = new SampleOperations(client).EndAsync();

        foreach (var seconds in attempts)
        {
            await time.WaitForTimerAsync(TimeSpan.FromSeconds(seconds));
            time.Advance(TimeSpan.FromSeconds(seconds));
        }

        var exception = (await call).Should().BeOfType<LiveAvatarTimeoutException>().Which;
        exception.Timeout.Should().Be(TimeSpan.FromSeconds(300));
        exception.Attempts.Should().Be(attempts.Length);
        exception.Message.Should().StartWith("Samples.Get had no complete answer within 300 s.").And.Contain("RequestOptions.TotalTimeout gives");
    }

    [Fact]
    public async Task EndOfACall_LeavesNoTimer()
    {
        var time = new ObservedTimeProvider();
        using var client = Clients.Of(StubHandler.Json("""{"data":{"voice_id":"v"}}"""), options => options.TimeProvider = time);

        await client.BindAsync();

        time.PendingTimers.Should().BeEmpty();
    }

    [Fact]
    public async Task StreamThatDoesNotHeedTheToken_EndsWithTheResponse()
    {
        using var client = Clients.Of(
            new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new DeafStream()) }),
            options => options.Timeout = Short);

        var act = () => client.BindAsync().InTime();

        await act.Should().ThrowAsync<LiveAvatarTimeoutException>();
    }

    [Fact]
    public async Task HttpClientsOwnTimeout_IsATimeoutToo()
    {
        await using var server = RawServer.Start(answer => answer.StallAsync());
        using var http = new HttpClient { Timeout = Short };
        using var client = new LiveAvatarClient(Clients.Options(server.Address), http);

        var act = () => client.BindAsync().InTime();

        (await act.Should().ThrowAsync<LiveAvatarTimeoutException>().WithMessage("*HttpClient.Timeout gives it more time.")).Which.Timeout.Should().Be(Short);
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
        var allOfClient = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "key", TotalTimeout = timeout });
        var allOfCall = () => client.BindAsync(new RequestOptions { TotalTimeout = timeout });

        ofClient.Should().Throw<ArgumentOutOfRangeException>().WithMessage("LiveAvatarClientOptions.Timeout must be *");
        await ofCall.Should().ThrowAsync<ArgumentOutOfRangeException>().WithMessage("RequestOptions.Timeout must be *");
        allOfClient.Should().Throw<ArgumentOutOfRangeException>().WithMessage("LiveAvatarClientOptions.TotalTimeout must be *");
        await allOfCall.Should().ThrowAsync<ArgumentOutOfRangeException>().WithMessage("RequestOptions.TotalTimeout must be *");
    }

    private static async Task<HttpResponseMessage> Stalled(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("It was to be cancelled.");
    }
}
