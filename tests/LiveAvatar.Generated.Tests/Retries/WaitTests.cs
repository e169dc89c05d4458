using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Retries;

public sealed class WaitTests
{
    private readonly ObservedTimeProvider _time = new();
    private double _random = 1;
    private int _sent;

    [Fact]
    public async Task NoRetryAfter_WaitsDoubleUpToThirtySeconds()
    {
        using var client = Answering(HttpStatusCode.InternalServerError, retryAfter: null, options => options.MaxRetries = 7);
        var call = new SampleOperations(client).EndAsync();

        foreach (var seconds in new[] { 1, 2, 4, 8, 16, 30, 30 })
        {
            await WaitThroughAsync(TimeSpan.FromSeconds(seconds));
        }

        (await call).Should().BeOfType<LiveAvatarServerException>().Which.Attempts.Should().Be(8);
    }

    [Fact]
    public async Task NoRetryAfter_WaitsARandomPart()
    {
        using var client = Answering(HttpStatusCode.InternalServerError, retryAfter: null);
        _random = 0.25;
        var call = new SampleOperations(client).EndAsync();

        await WaitThroughAsync(TimeSpan.FromSeconds(0.25));
        await WaitThroughAsync(TimeSpan.FromSeconds(0.5));

        (await call).Should().BeOfType<LiveAvatarServerException>();
    }

    [Fact]
    public async Task NoRandomizer_WaitsDiffer()
    {
        using var client = Answering(HttpStatusCode.InternalServerError, retryAfter: null, options => options.Randomizer = null);
        var calls = Enumerable.Range(0, 3).Select(_ => new SampleOperations(client).EndAsync()).ToArray();

        _time.PendingTimers.Where(wait => wait < TimeSpan.FromSeconds(100)).Should().HaveCount(3).And.OnlyHaveUniqueItems()
            .And.OnlyContain(wait => wait <= TimeSpan.FromSeconds(1));

        client.Dispose();
        foreach (var call in calls)
        {
            await FluentActions.Awaiting(() => call).Should().ThrowAsync<ObjectDisposedException>();
        }
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("60", 60)]
    [InlineData("Sun, 01 Jun 2025 12:00:30 GMT", 30)] // the clock of the test says 12:00:00
    public async Task RetryAfter_UpToAMinute_IsWhatIsWaited(string retryAfter, int seconds)
    {
        using var client = Answering(HttpStatusCode.TooManyRequests, retryAfter, options => options.MaxRetries = 1);
        var call = client.BindAsync();

        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(seconds));
        _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
        _sent.Should().Be(1);
        _time.Advance(TimeSpan.FromTicks(1));

        (await FluentActions.Awaiting(() => call).Should().ThrowAsync<LiveAvatarRateLimitException>()).Which.Attempts.Should().Be(2);
        _sent.Should().Be(2);
    }

    [Theory]
    [InlineData("61")]
    [InlineData("60.5")]
    [InlineData("2147483647")]
    [InlineData("Sun, 01 Jun 2025 12:01:01 GMT")]
    public async Task RetryAfter_AboveAMinute_IsGivenUpAtOnce(string retryAfter)
    {
        using var client = Answering(HttpStatusCode.TooManyRequests, retryAfter);

        var exception = await new SampleOperations(client).EndAsync();

        exception.Should().BeOfType<LiveAvatarRateLimitException>().Which.RetryAfter.Should().BeGreaterThan(TimeSpan.FromSeconds(60));
        _sent.Should().Be(1);
    }

    [Fact]
    public async Task RetryAfter_AboveAMinuteWith503_IsGivenUpAtOnceAndSaysHowLong()
    {
        using var client = Answering(HttpStatusCode.ServiceUnavailable, "61");

        var exception = await new SampleOperations(client).EndAsync();

        exception.Should().BeOfType<LiveAvatarServerException>().Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(61));
        exception!.Message.Should().EndWith("Wait 61 s before the next call.");
        _sent.Should().Be(1);
    }

    [Fact]
    public async Task TotalTimeout_WaitWouldGoBeyondIt_IsGivenUpAtOnce()
    {
        using var client = Answering(HttpStatusCode.TooManyRequests, "60", options => options.MaxRetries = 10);
        var call = new SampleOperations(client).EndAsync();

        for (var wait = 1; wait <= 4; wait++)
        {
            await WaitThroughAsync(TimeSpan.FromSeconds(60));
        }

        (await call).Should().BeOfType<LiveAvatarRateLimitException>().Which.Attempts.Should().Be(5); // 240 s have gone, and 60 more are the 300
    }

    [Fact]
    public async Task TotalTimeout_OfTheCall_GoesBeforeTheClients()
    {
        using var client = Answering(HttpStatusCode.TooManyRequests, "5");

        var act = () => client.BindAsync(new RequestOptions { TotalTimeout = TimeSpan.FromSeconds(5) });

        await act.Should().ThrowAsync<LiveAvatarRateLimitException>();
        _sent.Should().Be(1);
    }

    [Fact]
    public async Task TotalTimeout_Infinite_SetsNoLimit()
    {
        using var client = Answering(
            HttpStatusCode.TooManyRequests, "60", options => (options.MaxRetries, options.TotalTimeout) = (10, Timeout.InfiniteTimeSpan));
        var call = new SampleOperations(client).EndAsync();

        for (var wait = 1; wait <= 10; wait++)
        {
            await WaitThroughAsync(TimeSpan.FromSeconds(60));
        }

        (await call).Should().BeOfType<LiveAvatarRateLimitException>().Which.Attempts.Should().Be(11);
    }

    [Fact]
    public async Task Cancellation_WhileWaiting_EndsTheCallAtOnce()
    {
        using var client = Answering(HttpStatusCode.TooManyRequests, "30");
        using var source = new CancellationTokenSource();
        var call = client.BindAsync(cancellationToken: source.Token);
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(30));

        await source.CancelAsync();

        (await FluentActions.Awaiting(() => call).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
        _sent.Should().Be(1);
        _time.PendingTimers.Should().BeEmpty();
    }

    [Fact]
    public async Task Dispose_WhileWaiting_EndsTheCallAtOnce()
    {
        var client = Answering(HttpStatusCode.TooManyRequests, "30");
        var call = client.BindAsync();
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(30));

        client.Dispose();

        await FluentActions.Awaiting(() => call).Should().ThrowAsync<ObjectDisposedException>().WithMessage("Voices.BindThirdPartyVoice was ended, *");
        _sent.Should().Be(1);
    }

    private async Task WaitThroughAsync(TimeSpan time)
    {
        await _time.WaitForTimerAsync(time);
        _time.Advance(time);
    }

    private LiveAvatarClient Answering(HttpStatusCode status, string? retryAfter, Action<LiveAvatarClientOptions>? configure = null) => Clients.Of(
        new StubHandler(_ =>
        {
            _sent++;
            var response = new HttpResponseMessage(status);
            if (retryAfter is not null)
            {
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            }

            return response;
        }),
        options =>
        {
            options.TimeProvider = _time;
            options.Randomizer = () => _random;
            configure?.Invoke(options);
        });
}
