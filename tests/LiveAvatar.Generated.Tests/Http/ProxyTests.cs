using System.Net;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

[Collection(ProcessWide.Name)]
public sealed class ProxyTests : IDisposable
{
    private readonly IWebProxy _before = HttpClient.DefaultProxy;

    // Nothing listens there.
    public ProxyTests() => HttpClient.DefaultProxy = new WebProxy("http://127.0.0.1:9") { BypassProxyOnLocal = false };

    public void Dispose() => HttpClient.DefaultProxy = _before;

    [Fact]
    public async Task Loopback_IsNotReachedThroughTheMachinesProxy()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        using var client = Clients.Of(server.Address);

        var voice = await client.BindAsync();

        voice.VoiceId.Should().Be("v");
    }

    [Fact]
    public async Task AnotherHost_IsReachedThroughIt()
    {
        using var client = Clients.Of(new Uri("https://api.example"));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarTransportException>()).WithInnerException<HttpRequestException>().WithMessage("*127.0.0.1:9*");
    }
}
