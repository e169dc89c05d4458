using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated.Tests.Telemetry;

/// <summary>What telemetry costs when nobody listens: it runs alone, since listening is for the whole process.</summary>
[Collection(ProcessWide.Name)]
public sealed class SilenceTests
{
    [Fact]
    public void Observation_NobodyListens_AllocatesNothing()
    {
        using var client = new LiveAvatarClient("key");
        using var connection = new Connection(Clients.Options(new Uri("https://api.example")));
        using var call = new Call(
            new OperationDescriptor("Samples.Get", "GET", "/v1/samples", OperationCredentials.None, OperationResult.None), connection,
            new Uri("https://api.example/v1/samples"), outgoing: default, credentials: default, options: null, connection.Limits, default);
        using var attempt = Attempt.Failed(call, Observation.Begin(call), new IOException(), timeout: null);

        var allocated = Allocated(() => Observation.Begin(call).End(attempt));

        allocated.Should().Be(0);
    }

    [Fact]
    public void Call_LoggerThatIsOff_AllocatesAsMuchAsWithoutOne()
    {
        using var without = Client(logger: null);
        using var off = Client(new ListLogger(LogLevel.Warning));

        var difference = Allocated(Get(off)) - Allocated(Get(without));

        difference.Should().Be(0);
    }

    [Fact]
    public void Call_SomebodyListens_AllocatesMore()
    {
        using var client = Client(logger: null);
        var silent = Allocated(Get(client));

        using var listening = new Listening();

        Allocated(Get(client)).Should().BeGreaterThan(silent, "otherwise the other tests show nothing");
    }

    private static LiveAvatarClient Client(ILoggerFactory? logger) => Clients.Of(
        new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent("""{"data":"x"}"""u8.ToArray()) }),
        options => options.LoggerFactory = logger);

    private static Action Get(LiveAvatarClient client)
    {
        var operations = new SampleOperations(client);
        return () => operations.GetAsync<string>().IsCompletedSuccessfully.Should().BeTrue("nothing in it has to wait");
    }

    private static long Allocated(Action action)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 50; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
