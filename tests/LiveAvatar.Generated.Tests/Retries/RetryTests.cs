using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Retries;

public sealed class RetryTests
{
    private const string Good = """{"data":"good"}""";

    [Theory]
    [InlineData("408 Request Timeout")]
    [InlineData("429 Too Many Requests")]
    [InlineData("500 Internal Server Error")]
    [InlineData("502 Bad Gateway")]
    [InlineData("503 Service Unavailable")]
    [InlineData("504 Gateway Timeout")]
    public async Task Idempotent_PassingStatus_IsTriedAgain(string status)
    {
        await using var server = Failing(times: 2, answer => answer.WriteAsync(RawServer.Json("{}", status)));
        using var client = Clients.Of(server.Address);

        var result = await new SampleOperations(client).GetAsync<string>();

        result.Should().Be("good");
        server.Requests.Should().HaveCount(3).And.OnlyContain(request => request == server.Requests[0]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(501)]
    [InlineData(505)]
    [InlineData(302)]
    public async Task Idempotent_LastingStatus_IsNotTriedAgain(int status)
    {
        await using var server = RawServer.Start(RawServer.Json("{}", $"{status} X"));
        using var client = Clients.Of(server.Address);

        var act = () => new SampleOperations(client).GetAsync<string>();

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.Attempts.Should().Be(1);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task Idempotent_ResetBeforeTheHeaders_IsTriedAgain()
    {
        await using var server = Failing(times: 2, answer =>
        {
            answer.Reset();
            return Task.CompletedTask;
        });
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).DeleteAsync();

        server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task Idempotent_BodyBreaksOff_IsTriedAgain()
    {
        await using var server = Failing(times: 2, async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            answer.Close();
        });
        using var client = Clients.Of(server.Address);

        (await new SampleOperations(client).GetAsync<string>()).Should().Be("good");

        server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task Idempotent_Timeout_IsTriedAgain()
    {
        var stalled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = Failing(times: 1, answer =>
        {
            stalled.SetResult();
            return answer.StallAsync();
        });
        var time = new ObservedTimeProvider();
        using var client = Clients.Of(server.Address, options => options.TimeProvider = time);
        var call = new SampleOperations(client).GetAsync<string>(options: new RequestOptions { Timeout = TimeSpan.FromSeconds(1) });

        await stalled.Task.WaitAsync(TimeSpan.FromSeconds(90));
        time.Advance(TimeSpan.FromSeconds(1));

        (await call.InTime()).Should().Be("good");
        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task Idempotent_TimeoutOfAStreamThatEndsAsDisposed_IsTriedAgain()
    {
        var time = new ObservedTimeProvider();
        var sent = 0;
        using var client = Clients.Of(
            new StubHandler(_ => new HttpResponseMessage { Content = ++sent == 1 ? new StreamContent(new DeafStream()) : new StringContent(Good) }),
            options => options.TimeProvider = time);
        var call = new SampleOperations(client).GetAsync<string>();

        time.Advance(TimeSpan.FromSeconds(100));

        (await call).Should().Be("good");
        sent.Should().Be(2);
    }

    [Fact]
    public async Task Idempotent_RedirectBreaksOff_IsNotTriedAgain()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 300 Multiple Choices\r\nContent-Length: 100\r\n\r\n{");
            answer.Close();
        });
        using var client = Clients.Of(server.Address);

        var act = () => new SampleOperations(client).GetAsync<string>();

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.Attempts.Should().Be(1);
    }

    [Theory]
    [InlineData("not JSON", "")]
    [InlineData("""{"data":null}""", "")]
    [InlineData("not compressed", "Content-Encoding: gzip\r\n")]
    public async Task Idempotent_SuccessThatCannotBeRead_IsNotTriedAgain(string body, string headers)
    {
        await using var server = RawServer.Start(RawServer.Json(body, headers: headers));
        using var client = Clients.Of(server.Address);

        var act = () => new SampleOperations(client).GetAsync<string>();

        (await act.Should().ThrowAsync<LiveAvatarResponseFormatException>()).Which.Attempts.Should().Be(1);
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("429 Too Many Requests", "")]
    [InlineData("429 Too Many Requests", "Retry-After: 0\r\n")]
    [InlineData("503 Service Unavailable", "Retry-After: 0\r\n")]
    public async Task NotIdempotent_NotCarriedOut_IsTriedAgain(string status, string headers)
    {
        await using var server = Failing(times: 2, answer => answer.WriteAsync(RawServer.Json("{}", status, headers)));
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).StopAsync();

        server.Requests.Should().HaveCount(3).And.OnlyContain(request => request == server.Requests[0]);
    }

    [Theory]
    [InlineData(0, null, 1)]
    [InlineData(1, null, 2)]
    [InlineData(5, null, 6)]
    [InlineData(2, 0, 1)]
    [InlineData(0, 4, 5)]
    public async Task MaxRetries_OfTheClientOrTheCall_IsTheNumberOfFurtherAttempts(int ofClient, int? ofCall, int attempts)
    {
        await using var server = RawServer.Start(RawServer.Json("{}", "500 Internal Server Error"));
        using var client = Clients.Of(server.Address, options => options.MaxRetries = ofClient);

        var act = () => new SampleOperations(client).GetAsync<string>(options: new RequestOptions { MaxRetries = ofCall });

        var exception = (await act.Should().ThrowAsync<LiveAvatarServerException>()).Which;
        exception.Attempts.Should().Be(attempts);
        server.Requests.Should().HaveCount(attempts);
        exception.Message.Should().Be("Samples.Get was answered with 500 (Internal Server Error)."
            + (attempts == 1 ? "" : $" It was tried {attempts} times."));
    }

    [Fact]
    public async Task MaxRetries_BelowZero_IsRefused()
    {
        using var client = new LiveAvatarClient("key");

        var ofClient = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "key", MaxRetries = -1 });
        var ofCall = () => client.BindAsync(new RequestOptions { MaxRetries = -1 });

        ofClient.Should().Throw<ArgumentOutOfRangeException>().WithMessage("LiveAvatarClientOptions.MaxRetries must be *");
        await ofCall.Should().ThrowAsync<ArgumentOutOfRangeException>().WithMessage("RequestOptions.MaxRetries must be *");
    }

    [Fact]
    public async Task DiscardedAnswers_AreDisposed()
    {
        var bodies = new List<WatchedContent>();
        using var client = Clients.Of(new StubHandler(_ =>
        {
            bodies.Add(new WatchedContent());
            return new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = bodies[^1] };
        }));

        await new SampleOperations(client).EndAsync();

        bodies.Should().HaveCount(3).And.OnlyContain(body => body.IsDisposed);
    }

    [Fact]
    public async Task EveryAttempt_GetsARequestOfItsOwn()
    {
        var requests = new List<HttpRequestMessage>();
        using var client = Clients.Of(new StubHandler(request =>
        {
            requests.Add(request);
            return requests.Count < 3 ? new HttpResponseMessage(HttpStatusCode.TooManyRequests) : Bound();
        }));

        await client.BindAsync();

        requests.Should().HaveCount(3).And.OnlyHaveUniqueItems();
        requests.Select(request => request.Content).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task OnResponse_SeesTheLastAnswerOnly()
    {
        await using var server = Failing(times: 2, answer => answer.WriteAsync(RawServer.Json("{}", "500 X")));
        using var client = Clients.Of(server.Address);
        var seen = new List<HttpStatusCode>();

        await new SampleOperations(client).GetAsync<string>(
            options: new RequestOptions { OnResponse = response => seen.Add(response.StatusCode) });

        seen.Should().Equal(HttpStatusCode.OK);
    }

    [Fact]
    public async Task CallersHandlerFails_IsNotTriedAgain()
    {
        var tries = 0;
        using var client = Clients.Of(new StubHandler(_ => ++tries > 0 ? throw new TimeZoneNotFoundException() : null!));

        var act = () => new SampleOperations(client).GetAsync<string>();

        await act.Should().ThrowAsync<TimeZoneNotFoundException>();
        tries.Should().Be(1);
    }

    private static RawServer Failing(int times, Func<RawAnswer, Task> fail) =>
        RawServer.Start(answer => Interlocked.Decrement(ref times) >= 0 ? fail(answer) : answer.WriteAsync(RawServer.Json(Good)));

    private static HttpResponseMessage Bound() => new() { Content = new StringContent("""{"data":{"voice_id":"v"}}""") };

    private sealed class WatchedContent() : ByteArrayContent([])
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
