using System.Net;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace LiveAvatar.Generated.Tests.Support;

/// <summary>A server with an answer for binding a voice, and a client for it.</summary>
internal sealed class VoiceApi : IDisposable
{
    public VoiceApi()
    {
        Server = WireMockServer.Start();
        Client = Clients.Of(new Uri(Server.Url!));
    }

    public WireMockServer Server { get; }

    public LiveAvatarClient Client { get; }

    public static VoiceApi Answering(HttpStatusCode status, string? body, string contentType = "application/json")
    {
        var api = new VoiceApi();
        var answer = Response.Create().WithStatusCode(status).WithHeader("Content-Type", contentType);
        api.Server.Given(Request.Create().WithPath("/v1/voices/third_party").UsingPost())
            .RespondWith(body is null ? answer : answer.WithBody(body));
        return api;
    }

    public void Dispose()
    {
        Client.Dispose();
        Server.Stop();
        Server.Dispose();
    }
}
