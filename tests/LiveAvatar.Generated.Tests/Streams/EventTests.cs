using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Streams;

public sealed class EventTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

    private static readonly OperationDescriptor Watch =
        new("Samples.Watch", "GET", "/v1/events", OperationCredentials.ApiKey, OperationResult.Events) { Accept = "text/event-stream, application/json; q=0.9" };

    [Fact]
    public async Task Events_AreThereAsTheyCome()
    {
        var seen = new TaskCompletionSource();
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync(Head + ": hello\n\nid: 7\nevent: change\ndata: {\"id\":\ndata: \"a\"}\n\n");
            await seen.Task;
            await raw.WriteAsync("data: [DONE]\r\n\r\n");
            raw.Close();
        });
        using var client = Clients.Of(server.Address);

        var events = new List<LiveAvatarEvent<Sample>>();
        await foreach (var item in client.ReadEventsAsync<Sample>(new OperationRequest(Watch), options: null, CancellationToken.None))
        {
            events.Add(item);
            seen.TrySetResult();
        }

        events.Select(item => (item.Type, item.Id, item.Text)).Should().Equal(("change", "7", "{\"id\":\n\"a\"}"), ("message", null, "[DONE]"));
        events[0].Read().Id.Should().Be("a");
        events[1].Invoking(item => item.Read()).Should().Throw<LiveAvatarResponseFormatException>();
        server.Requests.Single().Should().Contain("Accept: text/event-stream, application/json; q=0.9\r\n");
    }

    [Fact]
    public async Task Reader_StopsInTheMiddle_TheConnectionCloses()
    {
        await using var server = Endless();
        using var client = Clients.Of(server.Address);

        await foreach (var item in client.ReadEventsAsync(new OperationRequest(Watch), options: null, CancellationToken.None))
        {
            item.ToString().Should().Be("one");
            break;
        }

        await server.OpenConnectionsAtMost(0, RawServer.BeforeIdleConnectionsEnd);
    }

    [Fact]
    public async Task Reader_Cancels_IsToldSo()
    {
        await using var server = Endless();
        using var client = Clients.Of(server.Address);
        using var cancellation = new CancellationTokenSource();

        var act = async () =>
        {
            await foreach (var _ in client.ReadEventsAsync(new OperationRequest(Watch), options: null, CancellationToken.None).WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        };

        (await act.Should().ThrowAsync<OperationCanceledException>().WithMessage("Reading the events of Samples.Watch was cancelled."))
            .Which.CancellationToken.Should().Be(cancellation.Token);
        await server.OpenConnectionsAtMost(0, RawServer.BeforeIdleConnectionsEnd);
    }

    [Fact]
    public async Task Connection_Breaks_IsATransportFailure()
    {
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 1000\r\n\r\ndata: one\n\n");
            raw.Close();
        });
        using var client = Clients.Of(server.Address);

        var act = async () =>
        {
            await foreach (var item in client.ReadEventsAsync(new OperationRequest(Watch), options: null, CancellationToken.None))
            {
                item.Text.Should().Be("one");
            }
        };

        var exception = (await act.Should().ThrowAsync<LiveAvatarTransportException>().WithMessage("The events of Samples.Watch broke off: *")).Which;
        exception.Operation.Should().Be("Samples.Watch");
        exception.InnerException.Should().BeAssignableTo<IOException>();
    }

    [Fact]
    public async Task Client_IsDisposed_ReadingEnds()
    {
        await using var server = Endless();
        using var client = Clients.Of(server.Address);

        var act = async () =>
        {
            await foreach (var _ in client.ReadEventsAsync(new OperationRequest(Watch), options: null, CancellationToken.None))
            {
                client.Dispose();
            }
        };

        await act.Should().ThrowAsync<ObjectDisposedException>();
    }

    [Theory]
    [InlineData("null", "There is none.")]
    [InlineData("", "There is none.")]
    [InlineData("[DONE]", "*")]
    [InlineData("{\"count\":99999999999999999999}", "*")]
    [InlineData("{\"key\":\"none\"}", "*")]
    public void Data_ThatCanNotBeRead_SaysWhy(string text, string why)
    {
        var item = new LiveAvatarEvent<Sample>(text);

        var exception = item.Invoking(one => one.Read()).Should().Throw<LiveAvatarResponseFormatException>().WithMessage($"The data of an event can't be read: {why}").Which;
        exception.ResponseExcerpt.Should().Be(text.Length == 0 ? null : text);
        exception.InnerException.Should().NotBeNull();
    }

    [Fact]
    public void Data_ThatLooksLikeATime_StaysAsItCame() =>
        new LiveAvatarEvent<string>("\"2024-05-06T07:08:09+02:00\"").Read().Should().Be("2024-05-06T07:08:09+02:00");

    [Fact]
    public void Event_MadeByAConsumersTest_HasTheUsualType()
    {
        var item = new LiveAvatarEvent("text");

        (item.Text, item.Type, item.Id).Should().Be(("text", "message", null));
        FluentActions.Invoking(() => new LiveAvatarEvent(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => new LiveAvatarEvent("text", null!)).Should().Throw<ArgumentNullException>().WithParameterName("type");
    }

    [Fact]
    public async Task Refusal_IsThrownByTheFirstStep()
    {
        await using var server = RawServer.Start(RawServer.Json("{}", "403 Forbidden"));
        using var client = Clients.Of(server.Address);

        var events = client.ReadEventsAsync(new OperationRequest(Watch), options: null, CancellationToken.None).GetAsyncEnumerator();
        var act = () => events.MoveNextAsync().AsTask();

        await act.Should().ThrowAsync<LiveAvatarPermissionException>();
    }

    private static RawServer Endless() => RawServer.Start(async raw =>
    {
        await raw.WriteAsync(Head + "data: one\n\n");
        await raw.UntilGoneAsync();
    });
}
