using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated.Tests.Telemetry;

public sealed class LogTests : IDisposable
{
    private readonly ListLogger _logger = new();
    private readonly ObservedTimeProvider _time = new();

    public void Dispose() => _logger.Dispose();

    [Fact]
    public async Task Success_IsOneMessage()
    {
        using var client = Client(StubHandler.Json("""{"code":1000,"data":"x"}"""));

        await new SampleOperations(client).GetAsync<string>();

        _logger.Categories.Should().Equal("LiveAvatar.Generated");
        Logged().Should().Equal("Debug: Samples.Get succeeded with 200, code 1000, after 1 attempt(s) and 0 ms.");
    }

    [Fact]
    public async Task Refusal_AfterRetries_IsOneMessageForEach()
    {
        using var client = Client(StubHandler.Json("""{"code":5000,"message":"broken"}""", HttpStatusCode.InternalServerError));

        await new SampleOperations(client).EndAsync();

        Logged().Should().Equal(
            "Information: Samples.Get: attempt 1 ended with 500. It is tried again in 0 s.",
            "Information: Samples.Get: attempt 2 ended with 500. It is tried again in 0 s.",
            "Warning: Samples.Get was refused with 500, code 5000, as a LiveAvatarServerException, after 3 attempt(s).");
    }

    [Fact]
    public async Task Unreadable_IsOneMessage()
    {
        using var client = Client(StubHandler.Json("<html>"));

        await new SampleOperations(client).EndAsync();

        Logged().Should().Equal("Error: Samples.Get succeeded with 200, but its answer can't be used, after 1 attempt(s).");
    }

    [Fact]
    public async Task NotReached_IsOneMessage()
    {
        using var client = Client(new StubHandler(_ => throw new HttpRequestException("no route")));

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
        Logged().Should().Equal(
            "Warning: Voices.BindThirdPartyVoice got no complete answer from https://api.example, after 1 attempt(s).");
    }

    [Fact]
    public async Task Timeout_IsOneMessage()
    {
        using var client = Client(Stalling());
        var call = client.BindAsync();
        _time.Advance(TimeSpan.FromSeconds(100));

        await FluentActions.Awaiting(() => call).Should().ThrowAsync<LiveAvatarTimeoutException>();

        Logged().Should().Equal("Warning: Voices.BindThirdPartyVoice had no complete answer within 00:01:40, after 1 attempt(s).");
    }

    [Fact]
    public async Task Cancellation_IsOneMessage()
    {
        using var source = new CancellationTokenSource();
        using var client = Client(Stalling());
        var call = client.BindAsync(cancellationToken: source.Token);
        await source.CancelAsync();

        await FluentActions.Awaiting(() => call).Should().ThrowAsync<OperationCanceledException>();

        Logged().Should().Equal("Debug: Voices.BindThirdPartyVoice was cancelled by its caller, after 1 attempt(s).");
    }

    [Fact]
    public async Task Disposal_IsOneMessage()
    {
        var client = Client(Stalling());
        var call = client.BindAsync();
        client.Dispose();

        await FluentActions.Awaiting(() => call).Should().ThrowAsync<ObjectDisposedException>();

        Logged().Should().Equal("Debug: Voices.BindThirdPartyVoice was ended, because the client is disposed, after 1 attempt(s).");
    }

    [Fact]
    public async Task CallersCodeFails_IsOneMessage()
    {
        using var client = Client(new StubHandler(_ => throw new TimeZoneNotFoundException("private")));

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<TimeZoneNotFoundException>();
        Logged().Should().Equal("Error: Voices.BindThirdPartyVoice was ended by a System.TimeZoneNotFoundException of code that is not the client's, "
            + "after 1 attempt(s).");
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData((HttpStatusCode)422)]
    public async Task Message_AnyAnswer_HoldsNoSecretAndNothingOfABody(HttpStatusCode status)
    {
        using var client = Client(StubHandler.Json(
            $$"""{"code":1,"message":"server-words {{Clients.ApiKey}}","detail":"server-words","data":{"id":"server-words"} }""", status));

        await new SampleOperations(client).EndAsync();

        _logger.Messages.Should().NotBeEmpty().And.OnlyContain(message => message.Exception == null);
        string.Join(' ', _logger.Messages).Should().NotContain(Clients.ApiKey).And.NotContain("server-words");
    }

    private static StubHandler Stalling() => new(async (_, token) =>
    {
        await Task.Delay(Timeout.Infinite, token);
        return new HttpResponseMessage();
    });

    private IEnumerable<string> Logged() => _logger.Messages.Select(message => $"{message.Level}: {message.Text}");

    private LiveAvatarClient Client(HttpMessageHandler handler) =>
        Clients.Of(handler, options => (options.LoggerFactory, options.TimeProvider) = (_logger, _time));
}
