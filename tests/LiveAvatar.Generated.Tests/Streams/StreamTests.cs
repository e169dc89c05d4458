using System.Net;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Streams;

public sealed class StreamTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n";

    private static readonly OperationDescriptor Download =
        new("Samples.Download", "GET", "/v1/file", OperationCredentials.ApiKey, OperationResult.Stream) { Accept = "image/png, application/json; q=0.9" };

    [Fact]
    public async Task Bytes_AreThereAsTheyCome_AndTheConnectionIsFreeAfterwards()
    {
        var sent = new TaskCompletionSource();
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync($"{Head}Content-Disposition: attachment; filename=\"../../a.png\"\r\nContent-Length: 6\r\n\r\nabc");
            await sent.Task;
            await raw.WriteAsync("def");
        });
        using var client = Clients.Of(server.Address, options => options.MaxResponseSize = 2);

        await using (var stream = await OpenAsync(client))
        {
            var buffer = new byte[3];
            await stream.ReadExactlyAsync(buffer);
            buffer.Should().Equal("abc"u8.ToArray(), "what is there is given before the rest has come");
            sent.SetResult();
            await stream.ReadExactlyAsync(buffer);
            (await stream.ReadAsync(buffer)).Should().Be(0);
            (stream.ContentType, stream.FileName, stream.ContentLength).Should().Be(("image/png", "a.png", 6L));
        }

        server.Requests.Single().Should().Contain("Accept: image/png, application/json; q=0.9\r\n");
    }

    [Fact]
    public async Task Stream_IsDisposed_TheConnectionCloses()
    {
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync($"{Head}Content-Length: 1000000\r\n\r\nabc");
            await raw.UntilGoneAsync();
        });
        using var client = Clients.Of(server.Address);

        (await OpenAsync(client)).Dispose();

        await server.OpenConnectionsAtMost(0, RawServer.BeforeIdleConnectionsEnd);
    }

    [Fact]
    public async Task Client_IsDisposed_ReadingEnds()
    {
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync($"{Head}Content-Length: 1000000\r\n\r\nabc");
            await raw.UntilGoneAsync();
        });
        using var client = Clients.Of(server.Address);
        using var stream = await OpenAsync(client);
        var reading = stream.CopyToAsync(Stream.Null);

        client.Dispose();

        await reading.Awaiting(task => task).Should().ThrowAsync<ObjectDisposedException>().WithMessage("*the LiveAvatarClient is disposed*");
        await server.OpenConnectionsAtMost(0, RawServer.BeforeIdleConnectionsEnd);
    }

    [Fact]
    public async Task Client_IsDisposed_ABlockingReadEndsToo()
    {
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync($"{Head}Content-Length: 1000000\r\n\r\na");
            await raw.UntilGoneAsync();
        });
        using var client = Clients.Of(server.Address);
        using var stream = await OpenAsync(client);
        stream.ReadByte().Should().Be('a');

        client.Dispose();

        stream.Invoking(open => open.ReadByte()).Should().Throw<ObjectDisposedException>().WithMessage("*the LiveAvatarClient is disposed*");
    }

    [Theory]
    [InlineData("attachment; filename=\"a.png\"", "a.png")]
    [InlineData("attachment; filename=\"/etc/../a.png\"", "a.png")]
    [InlineData("attachment; filename=\"C:\\a.png\"", "a.png")]
    [InlineData("attachment; filename=a.png; filename*=UTF-8''%C3%BC.png", "ü.png")]
    [InlineData("attachment; filename=\"\"", null)]
    [InlineData("inline", null)]
    public async Task FileName_IsWhatTheServerSays_WithoutAnyFolder(string disposition, string? name)
    {
        await using var server = RawServer.Start($"{Head}Content-Disposition: {disposition}\r\nContent-Length: 0\r\n\r\n");
        using var client = Clients.Of(server.Address);

        using var stream = await OpenAsync(client);

        stream.FileName.Should().Be(name);
    }

    [Fact]
    public async Task Connection_Breaks_ReadingThrowsAsAnyStreamDoes()
    {
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync($"{Head}Content-Length: 1000000\r\n\r\nabc");
            raw.Close();
        });
        using var client = Clients.Of(server.Address);
        using var stream = await OpenAsync(client);

        var act = () => stream.CopyToAsync(Stream.Null);

        await act.Should().ThrowAsync<IOException>();
    }

    [Fact]
    public async Task Refusal_IsReadAsEver()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"message":"none"}""", "404 Not Found"));
        using var client = Clients.Of(server.Address);

        var act = () => OpenAsync(client);

        (await act.Should().ThrowAsync<LiveAvatarNotFoundException>()).Which.ServerMessage.Should().Be("none");
    }

    [Fact]
    public async Task Failure_BeforeTheBytes_IsTriedAgain()
    {
        var calls = 0;
        await using var server = RawServer.Start(raw => raw.WriteAsync(calls++ == 0 ? RawServer.Json("{}", "503 Busy") : $"{Head}Content-Length: 1\r\n\r\na"));
        using var client = Clients.Of(server.Address);

        using var stream = await OpenAsync(client);

        stream.ReadByte().Should().Be('a');
    }

    [Fact]
    public async Task Timeout_EndsWithTheHeaders()
    {
        var time = new ObservedTimeProvider();
        var goOn = new TaskCompletionSource();
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync($"{Head}Content-Length: 1\r\n\r\n");
            await goOn.Task;
            await raw.WriteAsync("a");
        });
        using var client = Clients.Of(server.Address, options => options.TimeProvider = time);
        using var stream = await OpenAsync(client);

        time.Advance(TimeSpan.FromHours(1));
        goOn.SetResult();

        stream.ReadByte().Should().Be('a');
    }

    [Fact]
    public async Task OnResponse_SeesItsHeaders()
    {
        await using var server = RawServer.Start($"{Head}X-Request-Id: r1\r\nContent-Length: 0\r\n\r\n");
        using var client = Clients.Of(server.Address);
        LiveAvatarResponse? seen = null;

        using var stream = await OpenAsync(client, new RequestOptions { OnResponse = response => seen = response });

        (seen!.StatusCode, seen.RequestId).Should().Be((HttpStatusCode.OK, "r1"));
    }

    [Fact]
    public void Substitute_IsMadeOfAnyStream()
    {
        using var stream = new LiveAvatarStream(new MemoryStream("abc"u8.ToArray()), "text/plain", "a.txt");

        new StreamReader(stream).ReadToEnd().Should().Be("abc");
        (stream.CanSeek, stream.CanWrite, stream.ContentType, stream.FileName, stream.ContentLength).Should().Be((false, false, "text/plain", "a.txt", null));
    }

    [Fact]
    public void Stream_IsReadOnceAndNoMore()
    {
        var content = new MemoryStream();
        var stream = new LiveAvatarStream(content);

        stream.Invoking(one => one.Length).Should().Throw<NotSupportedException>();
        stream.Invoking(one => one.Position).Should().Throw<NotSupportedException>();
        stream.Invoking(one => one.Position = 0).Should().Throw<NotSupportedException>();
        stream.Invoking(one => one.Seek(0, SeekOrigin.Begin)).Should().Throw<NotSupportedException>();
        stream.Invoking(one => one.SetLength(0)).Should().Throw<NotSupportedException>();
        stream.Invoking(one => one.Write([1])).Should().Throw<NotSupportedException>();
        stream.Flush();
        stream.CanRead.Should().BeTrue();
        stream.Dispose();
        content.CanRead.Should().BeFalse("it is disposed with the stream");
    }

    [Fact]
    public void Substitute_OfNoStream_IsRefused() =>
        FluentActions.Invoking(() => new LiveAvatarStream((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("content");

    private static Task<LiveAvatarStream> OpenAsync(LiveAvatarClient client, RequestOptions? options = null) =>
        client.SendAsync<LiveAvatarStream>(new OperationRequest(Download), options, CancellationToken.None);
}
