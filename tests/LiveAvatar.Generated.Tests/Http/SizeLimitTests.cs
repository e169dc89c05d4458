using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class SizeLimitTests
{
    [Theory]
    [InlineData("Content-Length: 5000000\r\n\r\n", "")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n", "4C4B40\r\n")]
    public async Task BodyAboveTheLimit_IsNotReadToTheEnd(string headers, string before)
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\n" + headers + before + """{"data":{"voice_id":"v"}}""" + new string(' ', 100_000));
            await answer.StallAsync();
        });
        using var client = Clients.Of(server.Address, options => options.MaxResponseSize = 1000);

        var act = () => client.BindAsync().InTime();

        (await act.Should().ThrowAsync<LiveAvatarResponseFormatException>()).Which.Message.Should().EndWith(
            "its body has more than 1000 bytes. LiveAvatarClientOptions.MaxResponseSize allows more.");
    }

    [Fact]
    public async Task ContentLengthAboveTheLimit_IsNotWaitedFor()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");
            await answer.StallAsync();
        });
        using var client = Clients.Of(server.Address, options => options.MaxResponseSize = 1000);

        var act = () => client.BindAsync().InTime();

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Fact]
    public async Task BodyOfExactlyTheLimit_IsRead()
    {
        const string Body = """{"data":{"voice_id":"v"}}""";
        await using var server = RawServer.Start(RawServer.Json(Body));
        using var client = Clients.Of(server.Address, options => options.MaxResponseSize = Body.Length);

        (await client.BindAsync()).VoiceId.Should().Be("v");
    }

    [Fact]
    public async Task BodyOfOneByteMore_IsRefused()
    {
        const string Body = """{"data":{"voice_id":"v"}}""";
        await using var server = RawServer.Start(RawServer.Json(Body));
        using var client = Clients.Of(server.Address, options => options.MaxResponseSize = Body.Length - 1);

        var act = () => client.BindAsync().InTime();

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Fact]
    public async Task ContentLengthThatIsALie_ReservesNothingOfThatSize()
    {
        await using var server = RawServer.Start($"HTTP/1.1 500 Oops\r\nContent-Length: {long.MaxValue}\r\n\r\n" + new string('x', 70_000));
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync().InTime();

        (await act.Should().ThrowAsync<LiveAvatarServerException>()).Which.ResponseExcerpt.Should().HaveLength(2048);
    }

    [Fact]
    public async Task LargeBody_WithinTheLimit_IsRead()
    {
        var text = string.Concat(Enumerable.Repeat("a é 🎙 ", 200_000));
        await using var server = RawServer.Start(RawServer.Json("{\"data\":\"" + text + "\"}"));
        using var client = Clients.Of(server.Address);

        (await new SampleOperations(client).GetAsync<string>()).Should().Be(text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1024 * 1024 * 1024 + 1)]
    public void Limit_OutOfRange_IsRefused(int limit)
    {
        var act = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "key", MaxResponseSize = limit });

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("LiveAvatarClientOptions.MaxResponseSize must be *");
    }
}
