using System.Net;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class HeaderTests
{
    [Fact]
    public async Task Request_OnTheWire_HoldsTheseHeadersAndNoOthers()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        using var client = Clients.Of(server.Address, options => options.LaSession = "cookie-1");

        await client.BindAsync(new RequestOptions { Headers = { ["X-Trace"] = "t 1", ["User-Agent"] = "MyApp/2.0" } });

        var version = typeof(LiveAvatarClient).Assembly.GetName().Version!.ToString(3);
        server.Requests.Single().Split("\r\n\r\n")[0].Split("\r\n").Should().BeEquivalentTo(
            "POST /v1/voices/third_party HTTP/1.1",
            $"Host: {server.Address.Authority}",
            "Accept: application/json",
            $"User-Agent: LiveAvatar.Generated/{version} MyApp/2.0",
            "X-API-KEY: " + Clients.ApiKey,
            "Cookie: la_session=cookie-1",
            "X-Trace: t 1",
            Framework.ReadsBrotli ? "Accept-Encoding: gzip, deflate, br" : "Accept-Encoding: gzip, deflate",
            "Content-Type: application/json",
            "Content-Length: 61");
    }

    [Theory]
    [InlineData("X-API-KEY")]
    [InlineData("x-api-key")]
    [InlineData("Authorization")]
    [InlineData("Cookie")]
    [InlineData("Host")]
    [InlineData("Content-Length")]
    [InlineData("content-type")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Accept")]
    [InlineData("Connection")]
    [InlineData("Proxy-Authorization")]
    [InlineData("Allow")]
    [InlineData("Accept-Encoding")]
    [InlineData("Expect")]
    [InlineData("Expires")]
    [InlineData("Keep-Alive")]
    [InlineData("Last-Modified")]
    [InlineData("Proxy-Connection")]
    [InlineData("TE")]
    [InlineData("Trailer")]
    [InlineData("Upgrade")]
    public async Task ExtraHeader_OfTheClient_IsRefused(string name)
    {
        using var client = new LiveAvatarClient("key");

        var act = () => client.BindAsync(new RequestOptions { Headers = { [name] = "x" } });

        await act.Should().ThrowAsync<ArgumentException>().WithMessage($"*'{name}' is for the client to set.*");
    }

    [Fact]
    public async Task ExtraHeader_FirstAndLastOfWhatIsAllowed_IsSent()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        using var client = Clients.Of(server.Address);

        await client.BindAsync(new RequestOptions { Headers = { ["!~"] = "!\t ~" } });

        server.Requests.Single().Should().Contain("\r\n!~: !\t ~\r\n");
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("ü")]
    [InlineData(null)]
    public async Task ExtraHeader_MalformedValue_IsRefused(string? value)
    {
        using var client = new LiveAvatarClient("key");

        var act = () => client.BindAsync(new RequestOptions { Headers = { ["X-Trace"] = value! } });

        await act.Should().ThrowAsync<ArgumentException>().WithMessage("*'X-Trace'*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("X Trace")]
    [InlineData("X-Trace:")]
    [InlineData("X-Trace\r\nX-Evil")]
    [InlineData("Xü")]
    public async Task ExtraHeader_MalformedName_IsRefused(string name)
    {
        using var client = new LiveAvatarClient("key");

        var act = () => client.BindAsync(new RequestOptions { Headers = { [name] = "x" } });

        await act.Should().ThrowAsync<ArgumentException>().WithMessage("*a name is empty or holds *");
    }

    [Fact]
    public async Task CallersHttpClient_ItsDefaultHeaders_DoNotReplaceTheClients()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-API-KEY", "theirs");
        http.DefaultRequestHeaders.Add("X-Theirs", "kept");
        using var client = new LiveAvatarClient(Clients.Options(server.Address), http);

        await client.BindAsync();

        server.Requests.Single().Should().Contain("X-API-KEY: " + Clients.ApiKey).And.Contain("X-Theirs: kept").And.NotContain("X-API-KEY: theirs");
    }

    [Fact]
    public async Task Request_PrefersHttp2WhereTheFrameworkCan()
    {
        HttpRequestMessage? sent = null;
        using var client = Clients.Of(new StubHandler(request =>
        {
            sent = request;
            return new HttpResponseMessage { Content = new StringContent("""{"data":{"voice_id":"v"}}""") };
        }));

        await client.BindAsync();

        sent!.Version.Should().Be(Framework.PrefersHttp2 ? HttpVersion.Version20 : HttpVersion.Version11);
        sent.VersionPolicy.Should().Be(HttpVersionPolicy.RequestVersionOrLower);
    }
}
