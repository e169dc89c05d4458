using System.Net;
using Newtonsoft.Json.Linq;
using WireMock.RequestBuilders;

namespace WireMock.Net.StandIn.Tests;

public class UnmatchedTests : MockedServer
{
    [Fact]
    public async Task NoMappingFits_Answers404WithJsonStatus()
    {
        Answer(Request.Create().WithPath("/other"), "other");

        using var response = await Client.GetAsync("/");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        JObject.Parse(await response.Content.ReadAsStringAsync()).Value<string>("Status").Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task NoMappingFits_IsLoggedAllTheSame()
    {
        using var response = await Client.GetAsync("/lost");

        Server.LogEntries.Should().ContainSingle();
        Server.LogEntries[0].RequestMessage!.Path.Should().Be("/lost");
        Server.LogEntries[0].ResponseMessage!.StatusCode.Should().Be(404);
    }
}
