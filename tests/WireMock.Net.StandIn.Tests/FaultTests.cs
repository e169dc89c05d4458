using System.Net;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace WireMock.Net.StandIn.Tests;

public class FaultTests : MockedServer
{
    private static readonly string Body = """{"code":1000,"data":null,"message":"this body is long enough to lose a half"}""";

    [Fact]
    public async Task EmptyResponse_Answers200WithEmptyBody()
    {
        Respond(FaultType.EMPTY_RESPONSE);

        using var response = await Client.GetAsync("/");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task MalformedResponseChunk_Answers200WithGarbledBody()
    {
        Respond(FaultType.MALFORMED_RESPONSE_CHUNK);

        using var response = await Client.GetAsync("/");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().NotBe(Body).And.NotBeEmpty();
    }

    [Fact]
    public async Task None_AnswersTheBody()
    {
        Respond(FaultType.NONE);

        (await Client.GetStringAsync("/")).Should().Be(Body);
    }

    private void Respond(FaultType fault) =>
        Server.Given(Request.Create().WithPath("/*")).RespondWith(Response.Create().WithBody(Body).WithFault(fault));
}
