using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class TransportTests
{
    private const string Bound = """{"data":{"voice_id":"v"}}""";

    [Fact]
    public async Task NobodyListens_IsATransportException()
    {
        var server = RawServer.Start("");
        var address = server.Address;
        await server.DisposeAsync();
        using var client = Clients.Of(address);

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarTransportException>()).Which;
        exception.Message.Should().StartWith($"Voices.BindThirdPartyVoice got no answer from {address.GetLeftPart(UriPartial.Authority)}: ");
        exception.InnerException.Should().BeOfType<HttpRequestException>();
        exception.Operation.Should().Be("Voices.BindThirdPartyVoice");
    }

    [Fact]
    public async Task ConnectionReset_IsATransportException()
    {
        await using var server = RawServer.Start(answer =>
        {
            answer.Reset();
            return Task.CompletedTask;
        });
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
    }

    [Fact]
    public async Task BodyBreaksOff_IsATransportException()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + Bound);
            answer.Close();
        });
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarTransportException>()).Which.Message.Should()
            .StartWith($"Voices.BindThirdPartyVoice was answered with 200 (OK) by {server.Address.GetLeftPart(UriPartial.Authority)}, "
                + $"but the answer broke off after {Bound.Length} bytes: ");
    }

    [Fact]
    public async Task ChunkedBodyBreaksOff_IsATransportException()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + $"{Bound.Length:x}\r\n{Bound}\r\n");
            answer.Reset();
        });
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
    }

    [Fact]
    public async Task AnswerIsNoHttp_IsATransportException()
    {
        await using var server = RawServer.Start("SSH-2.0-OpenSSH\r\n\r\n");
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(SocketException))]
    [InlineData(typeof(WebException))]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(TaskCanceledException))]
    public async Task HandlerFails_IsATransportException(Type type)
    {
        using var client = Clients.Of(new StubHandler(_ => throw (Exception)Activator.CreateInstance(type)!));

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
    }

    [Fact]
    public async Task CallersHandlerFails_ItsExceptionIsLeftAsItIs()
    {
        using var client = Clients.Of(new StubHandler(_ => throw new TimeZoneNotFoundException("mine")));

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<TimeZoneNotFoundException>();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task CompressedBody_IsRead(string encoding)
    {
        await using var server = Compressing(encoding);
        using var client = Clients.Of(server.Address);

        var voice = await client.BindAsync();

        voice.VoiceId.Should().Be("v");
        server.Requests.Single().Should().Contain("Accept-Encoding: ").And.Contain(encoding);
    }

    [Fact]
    public async Task BodyInBrotli_IsReadOnlyWhereItIsAskedFor()
    {
        await using var server = Compressing("br");
        using var client = Clients.Of(server.Address);

        var failure = await Record.ExceptionAsync(() => client.BindAsync());

        server.Requests.Single().Contains(", br\r\n", StringComparison.Ordinal).Should().Be(Framework.ReadsBrotli);
        (failure is null).Should().Be(Framework.ReadsBrotli);
        (failure is null or LiveAvatarResponseFormatException).Should().BeTrue();
    }

    [Fact]
    public async Task BodyThatCannotBeDecompressed_IsAFormatException()
    {
        await using var server = RawServer.Start(RawServer.Json("not compressed at all", headers: "Content-Encoding: gzip\r\n"));
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarResponseFormatException>())
            .WithMessage("Voices.BindThirdPartyVoice succeeded with 200 (OK), but its body can't be decompressed: *").WithInnerException<InvalidDataException>();
    }

    [Fact]
    public async Task Connection_IsUsedAgainAfterEveryKindOfAnswer()
    {
        string[] answers =
        [
            RawServer.Json(Bound), RawServer.Json("""{"message":"no"}""", "404 Not Found"), RawServer.Json("<html>"),
            "HTTP/1.1 204 No Content\r\n\r\n", RawServer.Json("""{"data":null}"""),
        ];
        var answered = 0;
        await using var server = RawServer.Start(answer => answer.WriteAsync(answers[answered++]));
        using var client = Clients.Of(server.Address);

        for (var call = 0; call < answers.Length; call++)
        {
            await new SampleOperations(client).EndAsync();
        }

        answered.Should().Be(answers.Length);
        server.Connections.Should().Be(1);
    }

    private static RawServer Compressing(string encoding)
    {
        var body = Compress(Bound, encoding);
        return RawServer.Start(async answer =>
        {
            await answer.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n");
            await answer.WriteAsync(body);
        });
    }

    private static byte[] Compress(string text, string encoding)
    {
        using var compressed = new MemoryStream();
        using (Stream compressor = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true),
            "deflate" => new ZLibStream(compressed, CompressionMode.Compress, leaveOpen: true),
            _ => new BrotliStream(compressed, CompressionMode.Compress, leaveOpen: true),
        })
        {
            compressor.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }
}
