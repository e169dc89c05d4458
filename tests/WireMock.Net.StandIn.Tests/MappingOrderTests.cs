using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace WireMock.Net.StandIn.Tests;

public class MappingOrderTests : MockedServer
{
    [Fact]
    public async Task AtPriority_LowestWins_WhateverTheOrder()
    {
        AnswerAtPriority(2, "second");
        AnswerAtPriority(1, "first");
        AnswerAtPriority(3, "third");

        (await Client.GetStringAsync("/")).Should().Be("first");
    }

    [Fact]
    public async Task AtPriority_NotGiven_IsZero()
    {
        AnswerAtPriority(1, "one");
        Answer(Request.Create().UsingGet(), "zero");
        AnswerAtPriority(2, "two");

        (await Client.GetStringAsync("/")).Should().Be("zero");
    }

    [Fact]
    public async Task EqualPriority_NewestWins()
    {
        AnswerAtPriority(1, "old");
        AnswerAtPriority(1, "new");

        (await Client.GetStringAsync("/")).Should().Be("new");
    }

    [Fact]
    public async Task EqualPriority_MoreConditionsWinOverNewer()
    {
        Answer(Request.Create().WithPath("/a").UsingGet(), "path and method");
        Answer(Request.Create().UsingGet(), "method");

        (await Client.GetStringAsync("/a")).Should().Be("path and method");
    }

    private void AnswerAtPriority(int priority, string text) =>
        Server.Given(Request.Create().UsingGet()).AtPriority(priority).RespondWith(Response.Create().WithBody(text));
}
