using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class CancellationTests
{
    [Fact]
    public async Task BeforeTheCall_NothingIsSent()
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var act = () => client.BindAsync(cancellationToken: source.Token).InTime();

        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task WhileWaiting_IsTheCallersCancellation()
    {
        using var source = new CancellationTokenSource();
        await using var server = RawServer.Start(async answer =>
        {
            await source.CancelAsync();
            await answer.StallAsync();
        });
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync(cancellationToken: source.Token).InTime();

        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
    }

    [Fact]
    public async Task WhileTheBodyComes_IsTheCallersCancellation()
    {
        using var source = new CancellationTokenSource();
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            await source.CancelAsync();
            await answer.StallAsync();
        });
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync(cancellationToken: source.Token).InTime();

        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
    }

    [Fact]
    public async Task StreamThatDoesNotHeedTheToken_IsTheCallersCancellation()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var client = Clients.Of(
            new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new DeafStream()) }));

        var act = () => client.BindAsync(cancellationToken: source.Token).InTime();

        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
    }

    [Fact]
    public async Task AfterTheAnswer_HasNoEffect()
    {
        using var source = new CancellationTokenSource();
        using var client = Clients.Of(StubHandler.Json("""{"data":{"voice_id":"v"}}"""));

        var voice = await client.BindAsync(new RequestOptions { OnResponse = _ => source.Cancel() }, source.Token);

        voice.VoiceId.Should().Be("v");
    }

    [Fact]
    public async Task AfterATimeout_BeforeTheNextAttempt_IsTheCallersCancellation()
    {
        var time = new ObservedTimeProvider();
        using var source = new CancellationTokenSource();
        using var client = Clients.Of(new StubHandler(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return new HttpResponseMessage();
        }), options => (options.TimeProvider, options.Randomizer) = (time, () => 1));
        var call = new SampleOperations(client).GetAsync<string>(cancellationToken: source.Token);
        time.Advance(TimeSpan.FromSeconds(100));
        await time.WaitForTimerAsync(TimeSpan.FromSeconds(1));

        await source.CancelAsync();

        (await FluentActions.Awaiting(() => call).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
    }
}
