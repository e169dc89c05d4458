using System.Text;
using WireMock.RequestBuilders;

namespace WireMock.Net.StandIn.Tests;

public class LogEntriesTests : MockedServer
{
    public LogEntriesTests() => Answer(Request.Create().WithPath("/*"), "answer");

    [Fact]
    public async Task RequestMessage_Post_IsWhatWasSent()
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/v1/a%20b?x=1&x=2&y=a%26b") { Content = new StringContent("gr\u00fcn") };
        message.Headers.Add("X-API-KEY", "key");
        message.Headers.Add("Cookie", "la_session=abc; other=1");

        using var response = await Client.SendAsync(message);

        var request = Server.LogEntries.Should().ContainSingle().Subject.RequestMessage!;
        request.Method.Should().Be("POST");
        request.Path.Should().Be("/v1/a b");
        request.RawQuery.Should().Be("?x=1&x=2&y=a%26b");
        request.Query!["x"].Should().Equal("1", "2");
        request.Query!["y"].ToString().Should().Be("a&b");
        request.Headers!["X-API-KEY"].Should().Equal("key");
        request.Headers!["Content-Type"].ToString().Should().Be("text/plain; charset=utf-8");
        request.Headers.Should().NotContainKey("X-OTHER");
        request.Cookies!["la_session"].Should().Be("abc");
        request.Body.Should().Be("gr\u00fcn");
        request.BodyAsBytes.Should().Equal(Encoding.UTF8.GetBytes("gr\u00fcn"));
        new Uri(request.AbsoluteUrl).Should().Be(new Uri(new Uri(Server.Url!), "/v1/a%20b?x=1&x=2&y=a%26b"));
    }

    [Fact]
    public async Task RequestMessage_Get_HasNoBody()
    {
        await Client.GetStringAsync("/");

        Server.LogEntries[0].RequestMessage!.Body.Should().BeNull();
    }

    [Fact]
    public async Task ResponseMessage_IsWhatWasAnswered()
    {
        await Client.GetStringAsync("/");

        Server.LogEntries[0].ResponseMessage!.BodyData!.BodyAsString.Should().Be("answer");
    }

    [Fact]
    public async Task LogEntries_AreInOrder()
    {
        await Client.GetStringAsync("/1");
        await Client.GetStringAsync("/2");
        await Client.GetStringAsync("/3");

        Server.LogEntries.Select(entry => entry.RequestMessage!.Path).Should().Equal("/1", "/2", "/3");
    }

    [Fact]
    public async Task FindLogEntries_OnlyThoseThatFit()
    {
        await Client.GetStringAsync("/1");
        await Client.GetStringAsync("/2");

        var found = Server.FindLogEntries(Request.Create().WithPath("/2"));

        found.Select(entry => entry.RequestMessage!.Path).Should().Equal("/2");
    }

    [Fact]
    public async Task ResetLogEntries_KeepsMappings()
    {
        await Client.GetStringAsync("/");

        Server.ResetLogEntries();

        Server.LogEntries.Should().BeEmpty();
        (await Client.GetStringAsync("/")).Should().Be("answer");
    }
}
