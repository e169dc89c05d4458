using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Envelopes;

public sealed class NoResultTests
{
    [Theory]
    [InlineData("", null, null)]
    [InlineData("""{"code":1000,"data":null,"message":"gone"}""", 1000, "gone")]
    [InlineData("""{"code":1000,"message":"gone","data":{"any":[1,{"thing":2}]}}""", 1000, "gone")]
    [InlineData("""{"code":1000,"message":"gone","data":""", 1000, "gone")]
    [InlineData("[1]", null, null)]
    [InlineData("gone", null, null)]
    [InlineData("<html>", null, null)]
    public async Task Success_AnyBody_IsIgnoredButForCodeAndMessage(string body, int? code, string? message)
    {
        using var client = Clients.Of(StubHandler.Json(body));
        LiveAvatarResponse? response = null;

        await new SampleOperations(client).DeleteAsync(options: new RequestOptions { OnResponse = answer => response = answer });

        response!.Code.Should().Be(code);
        response.Message.Should().Be(message);
    }

    [Fact]
    public async Task Success_NoContent_Completes()
    {
        await using var server = RawServer.Start("HTTP/1.1 204 No Content\r\n\r\n");
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).DeleteAsync();

        server.Requests.Single().Should().StartWith("DELETE /v1/samples/s1 HTTP/1.1\r\n");
    }

    [Fact]
    public async Task Success_BodyBreaksOff_CompletesBecauseTheStatusDecides()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":");
            answer.Close();
        });
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).DeleteAsync();

        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task Failure_AnyBody_IsAnException()
    {
        using var client = Clients.Of(StubHandler.Json("""{"code":4000,"message":"in use"}""", HttpStatusCode.Conflict));

        var act = () => new SampleOperations(client).DeleteAsync();

        (await act.Should().ThrowAsync<LiveAvatarConflictException>()).Which.Code.Should().Be(4000);
    }

    [Fact]
    public async Task OptionalBody_Null_SendsNoBody()
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).StopAsync();

        server.Requests.Single().Should().Contain("Content-Length: 0\r\n").And.NotContain("Content-Type").And.EndWith("\r\n\r\n");
    }

    [Fact]
    public async Task OptionalBody_Given_IsSent()
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).StopAsync(new SamplePatch { Name = "x" });

        server.Requests.Single().Should().EndWith("\r\n\r\n{\"name\":\"x\"}");
    }
}
