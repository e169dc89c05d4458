using System.Diagnostics;
using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Telemetry;

[Collection(ProcessWide.Name)]
public sealed class SpanTests : IDisposable
{
    private readonly Listening _listening = new();

    public void Dispose() => _listening.Dispose();

    [Fact]
    public async Task Success_IsASpanByTheConventions()
    {
        using var client = Clients.Of(StubHandler.Json("""{"code":1000,"data":"x"}"""));

        await new SampleOperations(client).ListAsync(page: 2, tags: ["a/b"]);

        var span = _listening.Spans.Should().ContainSingle().Which;
        span.DisplayName.Should().Be("GET /v1/samples");
        span.Kind.Should().Be(ActivityKind.Client);
        span.Status.Should().Be(ActivityStatusCode.Unset);
        span.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["http.request.method"] = "GET",
            ["server.address"] = "api.example",
            ["server.port"] = 443,
            ["url.full"] = "https://api.example/v1/samples?page=REDACTED&tag=REDACTED",
            ["url.template"] = "/v1/samples",
            ["http.response.status_code"] = 200,
            ["liveavatar.operation"] = "Samples.List",
            ["liveavatar.envelope.code"] = 1000,
        });
    }

    [Fact]
    public async Task SuccessWithoutResult_HasTheEnvelopesCode()
    {
        using var client = Clients.Of(StubHandler.Json("""{"code":1000,"data":null}"""));

        await new SampleOperations(client).DeleteAsync();

        _listening.Spans.Single().GetTagItem("liveavatar.envelope.code").Should().Be(1000);
    }

    [Fact]
    public async Task Retries_AreASpanEach()
    {
        var answers = new Queue<Func<HttpResponseMessage>>(
        [
            () => new HttpResponseMessage(HttpStatusCode.BadGateway),
            () => throw new HttpRequestException(HttpRequestError.ConnectionError),
            () => new HttpResponseMessage { Content = new StringContent("""{"data":"x"}""") },
        ]);
        using var client = Clients.Of(new StubHandler(_ => answers.Dequeue()()));

        await new SampleOperations(client).GetAsync<string>();

        _listening.Spans.Select(span => span.GetTagItem("http.request.resend_count")).Should().Equal(null, 1, 2);
        _listening.Spans.Select(span => span.GetTagItem("http.response.status_code")).Should().Equal(502, null, 200);
        _listening.Spans.Select(span => span.GetTagItem("error.type")).Should()
            .Equal("502", Framework.TellsWhatFailed ? "connection_error" : typeof(HttpRequestException).FullName, null);
        _listening.Spans.Select(span => span.Status).Should().Equal(ActivityStatusCode.Error, ActivityStatusCode.Error, ActivityStatusCode.Unset);
    }

    [Fact]
    public async Task Refusal_TellsStatusAndCode()
    {
        using var client = Clients.Of(StubHandler.Json("""{"code":4000,"message":"no"}""", HttpStatusCode.BadRequest));

        await new SampleOperations(client).EndAsync();

        var span = _listening.Spans.Single();
        span.GetTagItem("error.type").Should().Be("400");
        span.GetTagItem("liveavatar.envelope.code").Should().Be(4000);
        span.Status.Should().Be(ActivityStatusCode.Error);
    }

    [Theory]
    [InlineData("not JSON", "LiveAvatar.Generated.LiveAvatarResponseFormatException")]
    [InlineData("""{"data":null}""", "LiveAvatar.Generated.LiveAvatarResponseFormatException")]
    public async Task SuccessThatCannotBeRead_IsAnError(string body, string error)
    {
        using var client = Clients.Of(StubHandler.Json(body));

        await new SampleOperations(client).EndAsync();

        _listening.Spans.Single().GetTagItem("error.type").Should().Be(error);
    }

    [Fact]
    public async Task Timeout_IsCalledSo()
    {
        var time = new ObservedTimeProvider();
        using var client = Clients.Of(
            new StubHandler(async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return new HttpResponseMessage();
            }), options => (options.TimeProvider, options.MaxRetries) = (time, 0));
        var call = new SampleOperations(client).EndAsync();
        time.Advance(TimeSpan.FromSeconds(100));

        await call;

        _listening.Spans.Single().GetTagItem("error.type").Should().Be("timeout");
    }

    [Fact]
    public async Task Cancellation_IsTold()
    {
        using var source = new CancellationTokenSource();
        using var client = Clients.Of(new StubHandler(async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return new HttpResponseMessage();
        }));

        var act = () => client.BindAsync(cancellationToken: source.Token);

        await act.Should().ThrowAsync<OperationCanceledException>();
        _listening.Spans.Single().GetTagItem("error.type").Should().Be("System.Threading.Tasks.TaskCanceledException");
    }

    [Fact]
    public async Task CallersHandlerFails_EndsTheSpan()
    {
        using var client = Clients.Of(new StubHandler(_ => throw new TimeZoneNotFoundException()));

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<TimeZoneNotFoundException>();
        _listening.Spans.Single().GetTagItem("error.type").Should().Be("System.TimeZoneNotFoundException");
    }

    [Fact]
    public async Task Span_IsAroundTheRequestAndInsideTheCallers()
    {
        Activity? inHandler = null;
        using var client = Clients.Of(new StubHandler(_ =>
        {
            inHandler = Activity.Current;
            return new HttpResponseMessage { Content = new StringContent("""{"data":{"voice_id":"v"}}""") };
        }));
        using var callers = new Activity("callers").Start();

        await client.BindAsync();

        Activity.Current.Should().BeSameAs(callers);
        inHandler.Should().BeSameAs(_listening.Spans.Single());
        inHandler!.ParentId.Should().Be(callers.Id);
    }

    [Fact]
    public async Task Credential_InTheAddress_IsHidden()
    {
        using var client = Clients.Of(StubHandler.Json("""{"data":"x"}"""));

        await new SampleOperations(client).GetAsync<string>(Clients.ApiKey);

        _listening.Spans.Single().TagObjects.Should().NotContain(tag => $"{tag.Value}".Contains(Clients.ApiKey, StringComparison.Ordinal));
        _listening.Spans.Single().GetTagItem("url.full").Should().Be("https://api.example/v1/samples/***");
    }
}
