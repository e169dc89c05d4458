using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Telemetry;

[Collection(ProcessWide.Name)]
public sealed class MetricTests
{
    [Fact]
    public async Task EachAttempt_IsADurationByTheConventions()
    {
        using var listening = new Listening();
        var time = new ObservedTimeProvider();
        var statuses = new Queue<HttpStatusCode>([HttpStatusCode.ServiceUnavailable, HttpStatusCode.NotFound]);
        using var client = Clients.Of(
            new StubHandler(_ =>
            {
                time.Advance(TimeSpan.FromSeconds(3));
                return new HttpResponseMessage(statuses.Dequeue()) { Content = new StringContent("""{"code":4004}""") };
            }),
            options => options.TimeProvider = time);

        await new SampleOperations(client).EndAsync();

        listening.Measured.Should().HaveCount(2).And.OnlyContain(measured => measured.Name == "http.client.request.duration" && measured.Value == 3);
        listening.Measured[0].Tags.Should().BeEquivalentTo(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["http.request.method"] = "GET",
            ["server.address"] = "api.example",
            ["server.port"] = 443,
            ["http.response.status_code"] = 503,
            ["error.type"] = "503",
            ["liveavatar.operation"] = "Samples.Get",
        });
        listening.Measured[1].Tags["liveavatar.envelope.code"].Should().Be(4004);
    }

    [Fact]
    public void Duration_IsInSeconds_WithTheConventionsBuckets()
    {
        Instruments.Duration.Unit.Should().Be("s");
        Instruments.Duration.Description.Should().NotBeEmpty();
        Instruments.Duration.Advice!.HistogramBucketBoundaries.Should().HaveCount(14).And.StartWith(0.005).And.EndWith(10).And.BeInAscendingOrder();
    }
}
