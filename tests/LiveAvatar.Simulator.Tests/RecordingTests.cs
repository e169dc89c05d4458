using System.Text;

namespace LiveAvatar.Simulator.Tests;

public class RecordingTests
{
    private const string Path = "/v1/voices/third_party";

    [Fact]
    public async Task Request_IsRecordedAsItCame()
    {
        var time = new ObservedTimeProvider();
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { TimeProvider = time });
        using var api = new Api(simulator);
        api.Headers.Add("X-Several", ["a", "b"]);

        await api.PostAsync($"{Path}?a=%20b&a=c", """{"name":"été"}""");

        var request = simulator.Requests.Should().ContainSingle().Subject;
        request.Method.Should().Be("POST");
        request.Path.Should().Be(Path);
        request.QueryString.Should().Be("?a=%20b&a=c");
        request.Header("x-api-key").Should().Be(LiveAvatarSimulator.DefaultApiKey);
        request.Header("Nobody").Should().BeNull();
        request.Headers["X-Several"].Should().Equal("a, b");
        request.Body.ToArray().Should().Equal(Encoding.UTF8.GetBytes("""{"name":"été"}"""));
        request.BodyText.Should().Be("""{"name":"été"}""");
        request.OperationId.Should().Be("bind_third_party_voice_v1_voices_third_party_post");
        request.ReceivedAt.Should().Be(time.GetUtcNow());
        request.ToString().Should().Be($"POST {Path}?a=%20b&a=c");
    }

    [Fact]
    public async Task Path_StaysEncoded()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);

        await api.GetAsync("/a%2Fb%20c");

        simulator.Requests[0].Path.Should().Be("/a%2Fb%20c");
        simulator.Requests[0].OperationId.Should().BeNull();
    }

    [Fact]
    public async Task Requests_AreInOrderAndCanBeCleared()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        await api.GetAsync("/1");
        await api.GetAsync("/2");

        var before = simulator.Requests.Select(request => request.Path).ToList();
        simulator.Requests.Clear();
        await api.GetAsync("/3");

        before.Should().Equal("/1", "/2");
        simulator.Requests.Select(request => request.Path).Should().Equal("/3");
    }

    [Fact]
    public async Task WaitForAsync_RequestComesLater_FindsIt()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);

        var waiting = simulator.Requests.WaitForAsync(request => request.Path is "/2");
        await api.GetAsync("/1");
        var isDoneBefore = waiting.IsCompleted;
        await api.GetAsync("/2");

        isDoneBefore.Should().BeFalse();
        (await waiting.WaitAsync(TimeSpan.FromMinutes(5))).Path.Should().Be("/2");
    }

    [Fact]
    public async Task WaitForAsync_RequestCameBefore_FindsItAtOnce()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        await api.GetAsync("/1");

        var waiting = simulator.Requests.WaitForAsync(request => request.Path is "/1");

        waiting.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public async Task WaitForCountAsync_Cancelled_Ends()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var ending = new CancellationTokenSource();
        var waiting = simulator.Requests.WaitForCountAsync(1, ending.Token);

        await ending.CancelAsync();

        await waiting.Awaiting(wait => wait).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Requests_AtOnce_AreAllRecordedAndEachGetsAnIdOfItsOwn()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        const string Body = $$"""{"provider_voice_id":"p","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}"}""";

        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => api.PostAsync(Path, Body)));

        replies.Select(reply => (string?)reply.Data["voice_id"]).Should().OnlyHaveUniqueItems().And.HaveCount(50);
        simulator.Requests.Should().HaveCount(50);
        simulator.Resources("/v1/voices").Should().HaveCount(50);
    }
}
