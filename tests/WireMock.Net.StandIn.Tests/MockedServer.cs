using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace WireMock.Net.StandIn.Tests;

/// <summary>A server and a client for it: what every test here begins with.</summary>
public abstract class MockedServer : IDisposable
{
    protected MockedServer()
    {
        Server = WireMockServer.Start();
        Client = new HttpClient { BaseAddress = new Uri(Server.Url!) };
    }

    protected WireMockServer Server { get; }

    protected HttpClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Answers every request that meets the conditions with a text.</summary>
    protected void Answer(IRequestBuilder request, string text) => Server.Given(request).RespondWith(Response.Create().WithBody(text));
}
