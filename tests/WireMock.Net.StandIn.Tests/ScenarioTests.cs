using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace WireMock.Net.StandIn.Tests;

public class ScenarioTests : MockedServer
{
    [Fact]
    public async Task WillSetStateTo_EachAnswer_LeadsToTheNext()
    {
        Server.Given(Request.Create().UsingGet()).InScenario("s").WillSetStateTo("b").RespondWith(Response.Create().WithBody("1"));
        Server.Given(Request.Create().UsingGet()).InScenario("s").WhenStateIs("b").WillSetStateTo("c").RespondWith(Response.Create().WithBody("2"));
        Server.Given(Request.Create().UsingGet()).InScenario("s").WhenStateIs("c").WillSetStateTo("c").RespondWith(Response.Create().WithBody("3"));

        (await Get(4)).Should().Be("1233");
    }

    [Fact]
    public async Task WillSetStateTo_Times_StaysThatLong()
    {
        Server.Given(Request.Create().UsingGet()).InScenario("s").WillSetStateTo("b", 2).RespondWith(Response.Create().WithBody("1"));
        Server.Given(Request.Create().UsingGet()).InScenario("s").WhenStateIs("b").WillSetStateTo("b").RespondWith(Response.Create().WithBody("2"));

        (await Get(4)).Should().Be("1122");
    }

    [Fact]
    public async Task Reset_ScenarioBeginsAnew()
    {
        Server.Given(Request.Create().UsingGet()).InScenario("s").WillSetStateTo("b").RespondWith(Response.Create().WithBody("1"));
        Server.Given(Request.Create().UsingGet()).InScenario("s").WhenStateIs("b").WillSetStateTo("b").RespondWith(Response.Create().WithBody("2"));
        (await Get(2)).Should().Be("12");

        Server.ResetScenarios();

        (await Get(2)).Should().Be("12");
    }

    private async Task<string> Get(int times)
    {
        var answers = "";
        for (var i = 0; i < times; i++)
        {
            answers += await Client.GetStringAsync("/");
        }

        return answers;
    }
}
