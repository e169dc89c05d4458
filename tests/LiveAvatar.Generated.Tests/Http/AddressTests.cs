using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class AddressTests
{
    [Theory]
    [InlineData("http://api.example")]
    [InlineData("http://10.0.0.1")]
    [InlineData("ftp://api.example")]
    [InlineData("file:///api")]
    [InlineData("/relative")]
    [InlineData("https://user:password@api.example")]
    [InlineData("https://api.example?a=b")]
    [InlineData("https://api.example#a")]
    public void BaseAddress_NotFitForCredentials_IsRefused(string address)
    {
        var own = () => Clients.Of(new Uri(address, UriKind.RelativeOrAbsolute));
        var callers = () => new LiveAvatarClient(Clients.Options(new Uri(address, UriKind.RelativeOrAbsolute)), new HttpClient());

        own.Should().Throw<ArgumentException>().WithMessage("LiveAvatarClientOptions.BaseAddress must *")
            .Which.Message.Should().NotContain("password@");
        callers.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("https://api.example", "https://api.example/v1/samples")]
    [InlineData("https://api.example/", "https://api.example/v1/samples")]
    [InlineData("https://api.example:8443/proxy/live", "https://api.example:8443/proxy/live/v1/samples")]
    [InlineData("https://api.example/proxy%20live//", "https://api.example/proxy%20live/v1/samples")]
    [InlineData("http://localhost:5000", "http://localhost:5000/v1/samples")]
    [InlineData("http://127.0.0.1", "http://127.0.0.1/v1/samples")]
    [InlineData("http://[::1]", "http://[::1]/v1/samples")]
    public async Task BaseAddress_Fit_TheRouteFollowsIt(string address, string expected)
    {
        var sent = "";
        using var client = new LiveAvatarClient(Clients.Options(new Uri(address)), new HttpClient(new StubHandler(request =>
        {
            sent = request.RequestUri!.AbsoluteUri;
            return new HttpResponseMessage { Content = new StringContent("""{"data":1}""") };
        })));

        await new SampleOperations(client).ListAsync();

        sent.Should().Be(expected);
    }

    [Fact]
    public void BaseAddress_None_IsTheContractsServer()
    {
        using var client = new LiveAvatarClient("key");

        client.ToString().Should().Be($"LiveAvatarClient for {LiveAvatarContract.Server!.GetLeftPart(UriPartial.Authority)} with the API key");
    }

    [Theory]
    [InlineData("a/b?c#d&e=f%20 ü{sample_id}", "/v1/samples/a%2Fb%3Fc%23d%26e%3Df%2520%20%C3%BC%7Bsample_id%7D")]
    [InlineData("...", "/v1/samples/...")]
    [InlineData("../stop", "/v1/samples/..%2Fstop")]
    [InlineData("%2e%2e", "/v1/samples/%252e%252e")]
    [InlineData("a\\b", "/v1/samples/a%5Cb")]
    [InlineData("a\r\nX-Evil: 1", "/v1/samples/a%0D%0AX-Evil%3A%201")]
    public async Task PathValue_AnyText_StaysInItsPlace(string id, string target)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).DeleteAsync(id);

        server.Requests.Single().Should().StartWith($"DELETE {target} HTTP/1.1\r\n");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task PathValue_ThatWouldBeAnotherAddress_IsRefusedBeforeAnythingIsSent(string? id)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);

        var act = () => new SampleOperations(client).DeleteAsync(id!);

        await act.Should().ThrowAsync<ArgumentException>().WithParameterName("sampleId").WithMessage("Samples.Delete *");
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Query_ValuesAndLists_AreEscaped()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":[]}"""));
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).ListAsync(2, "A&B", ["x y", "ü", null!, "1+1=2"]);

        server.Requests.Single().Should().StartWith("GET /v1/samples?page=2&color=A%26B&tag=x%20y&tag=%C3%BC&tag=1%2B1%3D2 HTTP/1.1\r\n");
    }

    [Fact]
    public async Task Query_NothingSet_IsNotThere()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":[]}"""));
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).ListAsync(color: default(SampleColor), tags: []);

        server.Requests.Single().Should().StartWith("GET /v1/samples HTTP/1.1\r\n");
    }
}
