using System.Net;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace WireMock.Net.StandIn.Tests;

public sealed class ServerTests : MockedServer
{
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _answer = new();

    [Fact]
    public void Start_PortNotGiven_ListensOnLoopbackAtAFreePort()
    {
        var url = new Uri(Server.Url!);

        url.IsLoopback.Should().BeTrue();
        url.Port.Should().Be(Server.Port).And.BePositive();
        Server.Urls.Should().Contain(Server.Url!);
        Server.IsStarted.Should().BeTrue();
    }

    [Fact]
    public void Start_PortGiven_ListensThere()
    {
        Server.Stop();

        using var again = WireMockServer.Start(Server.Port);

        again.Port.Should().Be(Server.Port);
    }

    [Fact]
    public async Task Reset_ForgetsMappingsAndLog()
    {
        Answer(Request.Create().WithPath("/*"), "answer");
        await Client.GetStringAsync("/");

        Server.Reset();

        Server.LogEntries.Should().BeEmpty();
        using var response = await Client.GetAsync("/");
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Stop_RequestUnderWay_IsWaitedFor()
    {
        var request = await RequestUnderWay();

        var stop = Task.Run(Server.Stop);

        (await Task.WhenAny(stop, Task.Delay(200))).Should().NotBe(stop);
        _answer.Set();
        await stop;
        (await request).Should().Be("answer");
    }

    [Fact]
    public async Task Stop_Afterwards_NobodyAnswers()
    {
        Server.Stop();

        var act = () => Client.GetAsync("/");

        await act.Should().ThrowAsync<HttpRequestException>();
        Server.IsStarted.Should().BeFalse();
    }

    [Fact]
    public async Task Dispose_RequestUnderWay_IsNotWaitedFor()
    {
        var request = await RequestUnderWay();

        Server.Dispose();

        request.IsCompleted.Should().BeFalse();
        _answer.Set();
    }

    private async Task<Task<string>> RequestUnderWay()
    {
        Server.Given(Request.Create().WithPath("/*")).RespondWith(Response.Create().WithBody(_ =>
        {
            _arrived.SetResult();
            _answer.Wait(TimeSpan.FromSeconds(20));
            return "answer";
        }));
        var request = Client.GetStringAsync("/");
        await _arrived.Task;
        return request;
    }
}
