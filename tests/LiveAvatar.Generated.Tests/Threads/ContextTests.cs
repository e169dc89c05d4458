using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Threads;

public sealed class ContextTests
{
    private int _requests;

    [Fact]
    public async Task Calls_UnderASingleThreadedContext_NeverUseIt()
    {
        await using var server = Server();
        using var client = Clients.Of(server.Address, options => options.Randomizer = () => 0.01); // a wait that is one
        using var context = new SingleThread();
        var operations = new SampleOperations(client);

        await await context.InvokeAsync(() => operations.GetAsync<string>());
        await await context.InvokeAsync(() => operations.DeleteAsync());
        await await context.InvokeAsync(() => PageWalk.Over(async (_, token) => new Page<string>
        {
            Results = [await operations.GetAsync<string>(cancellationToken: token).ConfigureAwait(false)],
        }, CancellationToken.None).GetAsyncEnumerator().MoveNextAsync().AsTask());

        context.Posts.Should().Be(0);
        _requests.Should().BeGreaterThan(3, "some were tried again");
    }

    [Fact]
    public async Task Streams_UnderASingleThreadedContext_NeverUseIt()
    {
        using var next = new SemaphoreSlim(0); // a read that has to wait
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\ndata: one\n\n");
            await next.WaitAsync(raw.End);
            await raw.WriteAsync("data: two\n\n");
        });
        using var client = Clients.Of(server.Address);
        using var context = new SingleThread();
        async Task ReadAsync(Func<Task> read)
        {
            await await context.InvokeAsync(read);
            var waiting = await context.InvokeAsync(read);
            next.Release();
            await waiting;
        }

        await using var events = client.ReadEventsAsync(Request(OperationResult.Events), options: null, CancellationToken.None).GetAsyncEnumerator();
        await ReadAsync(() => events.MoveNextAsync().AsTask());
        await await context.InvokeAsync(() => events.MoveNextAsync().AsTask());
        await using var typed = client.ReadEventsAsync<Sample>(Request(OperationResult.Events), options: null, CancellationToken.None).GetAsyncEnumerator();
        await ReadAsync(() => typed.MoveNextAsync().AsTask());
        await await context.InvokeAsync(() => typed.MoveNextAsync().AsTask());
        using var stream = await await context.InvokeAsync(() =>
            client.SendAsync<LiveAvatarStream>(Request(OperationResult.Stream), options: null, CancellationToken.None));
        await ReadAsync(() => stream.ReadExactlyAsync(new byte[11]).AsTask());

        context.Posts.Should().Be(0);
    }

    [Fact]
    public async Task ThreadThatBlocksUntilTheCallEnds_IsNotLocked()
    {
        await using var server = Server();
        using var client = Clients.Of(server.Address, options => options.Randomizer = () => 0.01);
        using var context = new SingleThread();
        var operations = new SampleOperations(client);

        var ended = await context.InvokeAsync(() => ((IAsyncResult)operations.GetAsync<string>()).AsyncWaitHandle.WaitOne(TimeSpan.FromSeconds(90)));

        ended.Should().BeTrue();
    }

    [Fact]
    public async Task CallersContinuation_ComesBackToItsThread()
    {
        await using var server = Server();
        using var client = Clients.Of(server.Address);
        using var context = new SingleThread();

        var (before, after) = await await context.InvokeAsync(async () =>
        {
            var thread = Environment.CurrentManagedThreadId;
            await new SampleOperations(client).GetAsync<string>();
            return (thread, Environment.CurrentManagedThreadId);
        });

        after.Should().Be(before);
    }

    private static OperationRequest Request(OperationResult kind) =>
        new(new OperationDescriptor("Samples.Any", "GET", "/v1/any", OperationCredentials.ApiKey, kind));

    private RawServer Server() => RawServer.Start(answer =>
        answer.WriteAsync(Interlocked.Increment(ref _requests) % 2 == 1
            ? RawServer.Json("{}", "503 Service Unavailable")
            : RawServer.Json("""{"data":"x"}""")));
}
