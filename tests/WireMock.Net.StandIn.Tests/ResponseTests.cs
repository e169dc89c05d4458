using System.Net;
using System.Text;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace WireMock.Net.StandIn.Tests;

public class ResponseTests : MockedServer
{
    [Fact]
    public async Task Create_NothingElse_Answers200WithoutBody()
    {
        Respond(Response.Create());

        using var response = await Client.GetAsync("/");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task WithStatusCode_Number_IsSent()
    {
        Respond(Response.Create().WithStatusCode(429));

        using var response = await Client.GetAsync("/");

        response.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task WithStatusCode_Name_IsSent()
    {
        Respond(Response.Create().WithStatusCode(HttpStatusCode.NoContent));

        using var response = await Client.GetAsync("/");

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task WithStatusCode_OneWithoutBody_DropsTheBody()
    {
        Respond(Response.Create().WithStatusCode(204).WithBody("lost"));

        using var response = await Client.GetAsync("/");

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task WithSuccessAndWithNotFound_AreTheirStatus()
    {
        Server.Given(Request.Create().WithPath("/here")).RespondWith(Response.Create().WithSuccess());
        Server.Given(Request.Create().WithPath("/gone")).RespondWith(Response.Create().WithNotFound());

        using var here = await Client.GetAsync("/here");
        using var gone = await Client.GetAsync("/gone");

        here.StatusCode.Should().Be(HttpStatusCode.OK);
        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WithHeader_SeveralValues_AllAreSent()
    {
        Respond(Response.Create().WithHeader("X-Tag", "a", "b").WithHeader("X-Tag", "c"));

        using var response = await Client.GetAsync("/");

        response.Headers.GetValues("X-Tag").Should().Equal("a", "b", "c");
    }

    [Fact]
    public async Task WithHeaders_AfterWithHeader_ReplacesIt()
    {
        Respond(Response.Create().WithHeader("X-Old", "1").WithHeaders(new Dictionary<string, string>(StringComparer.Ordinal) { ["X-New"] = "2" }));

        using var response = await Client.GetAsync("/");

        response.Headers.Contains("X-Old").Should().BeFalse();
        response.Headers.GetValues("X-New").Should().Equal("2");
    }

    [Fact]
    public async Task WithBody_Text_IsUtf8WithoutMarkAndContentType()
    {
        Respond(Response.Create().WithBody("gr\u00fcn"));

        using var response = await Client.GetAsync("/");

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Encoding.UTF8.GetBytes("gr\u00fcn"));
        response.Content.Headers.ContentType.Should().BeNull();
    }

    [Fact]
    public async Task WithBody_Bytes_AreSentAsTheyAre()
    {
        Respond(Response.Create().WithBody(new byte[] { 0, 255, 10 }));

        (await Client.GetByteArrayAsync("/")).Should().Equal(0, 255, 10);
    }

    [Fact]
    public async Task WithBody_Function_SeesTheRequest()
    {
        Respond(Response.Create().WithBody(request => request.Method + " " + request.Path));

        (await Client.GetStringAsync("/a")).Should().Be("GET /a");
    }

    [Fact]
    public async Task WithBodyAsJson_NoHeader_SetsNoContentType()
    {
        Respond(Response.Create().WithBodyAsJson(new { code = 1000, data = new { voice_id = "v" } }));

        using var response = await Client.GetAsync("/");

        (await response.Content.ReadAsStringAsync()).Should().Be("""{"code":1000,"data":{"voice_id":"v"}}""");
        response.Content.Headers.ContentType.Should().BeNull();
    }

    [Fact]
    public async Task WithBodyAsJson_WithHeader_HasThatContentType()
    {
        Respond(Response.Create().WithHeader("Content-Type", "application/json; charset=utf-8").WithBodyAsJson(new { code = 1000 }));

        using var response = await Client.GetAsync("/");

        response.Content.Headers.ContentType!.ToString().Should().Be("application/json; charset=utf-8");
    }

    [Fact]
    public async Task WithDelay_TheAnswerTakesAtLeastThat()
    {
        Respond(Response.Create().WithDelay(TimeSpan.FromMilliseconds(200)).WithBody("late"));
        var start = TimeProvider.System.GetTimestamp();

        var body = await Client.GetStringAsync("/");

        body.Should().Be("late");
        TimeProvider.System.GetElapsedTime(start).Should().BeGreaterThan(TimeSpan.FromMilliseconds(180)); // a timer may be early by its resolution
    }

    [Fact]
    public void WithDelay_NotLongerThanZero_IsRefused()
    {
        var act = () => Response.Create().WithDelay(TimeSpan.Zero);

        act.Should().Throw<ArgumentException>();
    }

    private void Respond(IResponseBuilder response) => Server.Given(Request.Create().WithPath("/*")).RespondWith(response);
}
