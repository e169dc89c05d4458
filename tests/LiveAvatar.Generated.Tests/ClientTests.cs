using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using NSubstitute;

namespace LiveAvatar.Generated.Tests;

public sealed class ClientTests
{
    [Fact]
    public void Options_Null_IsRefused()
    {
        var own = () => new LiveAvatarClient((LiveAvatarClientOptions)null!);
        var callers = () => new LiveAvatarClient(null!, new HttpClient());
        var withoutHttp = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "key" }, null!);

        own.Should().Throw<ArgumentNullException>().WithParameterName("options");
        callers.Should().Throw<ArgumentNullException>().WithParameterName("options");
        withoutHttp.Should().Throw<ArgumentNullException>().WithParameterName("httpClient");
    }

    [Fact]
    public async Task Options_ChangedLater_HaveNoEffect()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        var options = Clients.Options(server.Address);
        using var client = new LiveAvatarClient(options);
        options.ApiKey = "other";
        options.BaseAddress = new Uri("https://other.example");
        options.MaxResponseSize = 1;
        options.Timeout = TimeSpan.FromTicks(1);
        options.TotalTimeout = TimeSpan.FromTicks(1);
        options.MaxRetries = -1;
        options.TimeProvider = null!;

        await client.BindAsync();

        server.Requests.Single().Should().Contain("X-API-KEY: " + Clients.ApiKey);
    }

    [Fact]
    public void Options_Defaults_AreThoseDocumented()
    {
        var options = new LiveAvatarClientOptions();

        options.Timeout.Should().Be(TimeSpan.FromSeconds(100));
        options.TotalTimeout.Should().Be(TimeSpan.FromSeconds(300));
        options.MaxRetries.Should().Be(2);
        options.TimeProvider.Should().BeSameAs(TimeProvider.System);
        options.MaxResponseSize.Should().Be(67_108_864);
        (options.ApiKey, options.SessionToken, options.LaSession, options.BaseAddress).Should().Be((null, null, null, null));
    }

    [Fact]
    public async Task Dispose_LaterCalls_Fail()
    {
        var client = new LiveAvatarClient("key");
        var session = client.WithSessionToken("token");
        client.Dispose();
        client.Dispose();

        var act = () => client.BindAsync();
        var ofSession = () => session.BindAsync();
        var another = () => client.WithSessionToken("token");

        await act.Should().ThrowAsync<ObjectDisposedException>();
        await ofSession.Should().ThrowAsync<ObjectDisposedException>();
        another.Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public async Task Dispose_CallUnderWay_Fails()
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = RawServer.Start(answer =>
        {
            reached.SetResult();
            return answer.StallAsync();
        });
        var client = Clients.Of(server.Address);
        var call = client.BindAsync();
        await reached.Task;

        client.Dispose();

        var act = () => call;
        await act.Should().ThrowAsync<ObjectDisposedException>().WithMessage("Voices.BindThirdPartyVoice was ended, *");
    }

    [Fact]
    public async Task Dispose_BodyUnderWay_Fails()
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var http = new HttpClient(new StubHandler(_ =>
        {
            reached.TrySetResult();
            return new HttpResponseMessage { Content = new StreamContent(new DeafStream()) };
        }));
        var client = new LiveAvatarClient(Clients.Options(new Uri("https://api.example")), http);
        var calls = new[] { client.BindAsync(), client.WithSessionToken("token").BindAsync() };
        await reached.Task;

        client.Dispose();

        foreach (var call in calls)
        {
            await FluentActions.Awaiting(() => call).Should().ThrowAsync<ObjectDisposedException>().WithMessage("Voices.BindThirdPartyVoice was ended, *");
        }
    }

    [Fact]
    public async Task Dispose_ClientOfASession_LeavesTheOthersCallsUnderWay()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = Clients.Of(new StubHandler((_, _) => answer.Task));
        var session = client.WithSessionToken("token");
        var call = client.BindAsync();

        session.Dispose();
        answer.SetResult(new HttpResponseMessage { Content = new StringContent("""{"data":{"voice_id":"v"}}""") });

        (await call).VoiceId.Should().Be("v");
    }

    [Fact]
    public async Task Dispose_CallersHttpClient_StaysUsable()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        using var http = new HttpClient();
        new LiveAvatarClient(Clients.Options(server.Address), http).Dispose();

        using var response = await http.GetAsync(server.Address);

        response.IsSuccessStatusCode.Should().BeTrue();
    }

    [Fact]
    public async Task CallersHttpClient_Disposed_IsToldAsThat()
    {
        var http = new HttpClient();
        using var client = new LiveAvatarClient(Clients.Options(new Uri("https://api.example")), http);
        http.Dispose();

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public async Task Substitute_ForAConsumersTest_ReturnsWhatItIsTold()
    {
        var client = Substitute.For<LiveAvatarClient>();
        var voices = Substitute.For<VoicesClient>();
        client.Voices.Returns(voices);
        client.WithSessionToken("token").Returns(client);
        voices.BindThirdPartyVoiceAsync(default!, default, default).ReturnsForAnyArgs(new ThirdPartyVoiceBindResponse { VoiceId = "v" });

        var voice = await client.WithSessionToken("token").BindAsync();

        voice.VoiceId.Should().Be("v");
        client.Dispose();
    }

    [Fact]
    public async Task Substitute_MethodNotSetUp_SaysSo()
    {
        var voices = new VoicesOfATest();
        using var client = new ClientOfATest();

        var ofGroup = () => voices.BindThirdPartyVoiceAsync(new() { ProviderVoiceId = "p", SecretId = "s" });
        var ofClient = () => client.BindAsync();
        var session = () => client.WithSessionToken("token");

        await ofGroup.Should().ThrowAsync<InvalidOperationException>().WithMessage("This VoicesOfATest is a substitute, *");
        await ofClient.Should().ThrowAsync<InvalidOperationException>().WithMessage("This LiveAvatarClient is a substitute, *");
        session.Should().Throw<InvalidOperationException>();
        client.ToString().Should().Be("LiveAvatarClient");
    }

    [Fact]
    public async Task OneClient_ManyThreads_EachCallIsItsOwn()
    {
        using var client = Clients.Of(new StubHandler(request => new HttpResponseMessage
        {
            Content = new StringContent($$"""{"data":"{{request.RequestUri!.Segments[^1]}}"}"""),
        }));
        var operations = new SampleOperations(client);

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(index => Task.Run(() => operations.GetAsync<string>($"s{index}"))));

        answers.Should().Equal(Enumerable.Range(0, 500).Select(index => $"s{index}"));
    }

    private sealed class VoicesOfATest : VoicesClient;

    private sealed class ClientOfATest : LiveAvatarClient;
}
