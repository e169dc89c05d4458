using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Envelopes;

public sealed class OnResponseTests
{
    private readonly List<LiveAvatarResponse> _responses = [];

    private RequestOptions Options => new() { OnResponse = _responses.Add };

    [Fact]
    public async Task Success_IsToldOnce()
    {
        await using var server = RawServer.Start(RawServer.Json(
            """{"code":1000,"data":{"voice_id":"v"},"message":"bound"}""", "201 Created", "X-Request-Id: r-1\r\nX-RateLimit-Reset: 7\r\n"));
        using var client = Clients.Of(server.Address);

        await client.BindAsync(Options);

        var response = _responses.Should().ContainSingle().Which;
        response.Operation.Should().Be("Voices.BindThirdPartyVoice");
        response.StatusCode.Should().Be(HttpStatusCode.Created);
        response.Code.Should().Be(1000);
        response.Message.Should().Be("bound");
        response.RequestId.Should().Be("r-1");
        response.Headers.GetValues("x-ratelimit-reset").Should().Equal("7");
        response.ToString().Should().Be("Voices.BindThirdPartyVoice: 201 (Created), code 1000");
    }

    [Fact]
    public async Task Refusal_IsToldOnceBeforeTheException()
    {
        using var client = Clients.Of(StubHandler.Json("""{"code":4000,"message":"no"}""", HttpStatusCode.BadRequest));

        var act = () => client.BindAsync(Options);

        await act.Should().ThrowAsync<LiveAvatarApiException>();
        var response = _responses.Should().ContainSingle().Which;
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Code.Should().Be(4000);
        response.Message.Should().Be("no");
        response.RequestId.Should().BeNull();
    }

    [Fact]
    public async Task UnreadableSuccess_IsToldOnceBeforeTheException()
    {
        using var client = Clients.Of(StubHandler.Json("""{"code":1000,"data":null}"""));

        var act = () => client.BindAsync(Options);

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
        _responses.Should().ContainSingle().Which.Code.Should().Be(1000);
    }

    [Fact]
    public async Task BareResult_IsToldOnce()
    {
        using var client = Clients.Of(StubHandler.Json("""{"id":"a"}"""));

        await new SampleOperations(client).GetBareAsync<Sample>(options: Options);

        _responses.Should().ContainSingle().Which.ToString().Should().Be("Samples.GetBare: 200 (OK)");
    }

    [Fact]
    public async Task BodyBreaksOff_IsToldOnceBeforeTheException()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":");
            answer.Close();
        });
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync(Options);

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
        _responses.Should().ContainSingle().Which.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task NoAnswer_IsNotTold()
    {
        using var client = Clients.Of(new StubHandler(_ => throw new HttpRequestException("refused")));

        var act = () => client.BindAsync(Options);

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
        _responses.Should().BeEmpty();
    }

    [Fact]
    public async Task Callback_Throws_EndsTheCallWithThat()
    {
        using var client = Clients.Of(StubHandler.Json("""{"data":{"voice_id":"v"}}"""));

        var act = () => client.BindAsync(new RequestOptions { OnResponse = _ => throw new TimeZoneNotFoundException("mine") });

        await act.Should().ThrowAsync<TimeZoneNotFoundException>();
    }
}
