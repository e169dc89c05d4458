using System.Net.Sockets;
using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Generated.Tests.WholeApi;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Calls one operation under faults, one after the other.</summary>
internal sealed class FaultBench : IAsyncDisposable
{
    // Of the real clock, for machines under load; the nightly run has its machine for itself.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10);

    private readonly ContractOperation _operation;
    private readonly OperationArguments _arguments;
    private readonly JToken? _data;
    private readonly string _body;
    private readonly RawServer _server;
    private Func<RawAnswer, Task> _answer = _ => Task.CompletedTask;

    public FaultBench(ContractOperation operation)
    {
        _operation = operation;
        _arguments = OperationArguments.Sample(operation, new SampleKind());
        _data = operation.Data is { } schema ? Sampler.Make(schema, new SampleKind()) : null;
        _body = new JObject { ["code"] = 1000, ["data"] = _data, ["message"] = null }.ToString(Formatting.None);
        _server = RawServer.Start(wire => _answer(wire));
    }

    /// <summary>How soon after a call what it doesn't need any more has to be closed.</summary>
    public static TimeSpan Settling { get; } = TimeSpan.FromSeconds(Nightly.Or(50, nightly: 1));

    public async Task CheckAsync(Fault fault)
    {
        using var handler = new ObservingHandler(MakeHandler(fault.RefusesConnections));
        using (var http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan })
        {
            var (result, failure) = await CallAsync(fault, handler, http).WaitAsync(Bound);

            var outcome = new Outcome(failure?.GetType(), (failure as LiveAvatarException)?.Attempts ?? handler.Attempts);
            outcome.Should().Be(fault.Expected(CallTraits.Of(_operation)), $"of '{fault.Name}' ({failure?.Message})");
            handler.Attempts.Should().Be(outcome.Attempts, $"'{fault.Name}' is to be counted right");
            if (failure is null && _data is not null)
            {
                Wire.Canonical(Wire.Write(result!)).Should().Be(Wire.Canonical(_data), $"'{fault.Name}' leaves the result as it is");
            }

            handler.UndisposedResponses.Should().Be(0, $"of '{fault.Name}'");
            await _server.OpenConnectionsAtMost(1, Settling);
        }

        handler.Dispose();
        await _server.OpenConnectionsAtMost(0, Settling);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    // The connections are the client's own, except that refusing one takes seconds on some systems.
    public static HttpMessageHandler MakeHandler(bool refuses) =>
        refuses ? new RefusingHandler() : ConnectionHandler.Create(new Uri("http://127.0.0.1"));

    private async Task<(object? Result, Exception? Failure)> CallAsync(Fault fault, ObservingHandler handler, HttpClient http)
    {
        var time = new ObservedTimeProvider();
        _answer = wire => fault.Answer(new Exchange(wire, _body, handler, () => time.Advance(fault.Pause)));
        using var client = new LiveAvatarClient(
            Clients.Options(_server.Address, options => (options.TimeProvider, options.SessionToken) = (time, "token")), http);

        object? result = null;
        var failure = await Record.ExceptionAsync(async () => result = await client.CallAsync(_operation, _arguments));
        return (result, failure);
    }

    /// <summary>Fails as .NET's own handler does where nobody listens.</summary>
    private sealed class RefusingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var refused = new SocketException((int)SocketError.ConnectionRefused);
            throw new HttpRequestException(HttpRequestError.ConnectionError, refused.Message, refused);
        }
    }
}
