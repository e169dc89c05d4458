using System.Text;
using LiveAvatar.Simulator.Contract;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LiveAvatar.Simulator.Server;

// What Kestrel calls for each request.
internal sealed class SimulatorApplication(
    RequestPipeline pipeline, RecordedRequestCollection requests, FaultPlan faults, TimeProvider timeProvider)
    : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // The context owns nothing: it has no services, and its features are Kestrel's.
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var ending = context.RequestAborted; // when the client goes away, and when the server stops
        try
        {
            await AnswerAsync(context, new Wire(context, timeProvider, ending), ending).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && ending.IsCancellationRequested)
        {
            context.Abort(); // the client has gone, or the simulator stops: there is nobody left to answer
        }
    }

    private async Task AnswerAsync(HttpContext context, Wire wire, CancellationToken cancellationToken)
    {
        var request = await Incoming.ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        var (route, allowed) = pipeline.Route(request);
        requests.Add(Record(request, route?.Operation));

        var fault = faults.Take(route?.Operation);
        var answer = fault is { IsCarriedOut: false } ? null : Carry(request, route, allowed);
        await (fault is null ? wire.SendAsync(answer!) : fault.SendAsync(wire, answer)).ConfigureAwait(false);
    }

    // A contract that the simulator can't follow is the test's to mend, so the reason goes where the test looks.
    private Answer Carry(Incoming request, RouteMatch? route, IReadOnlyList<string> allowed)
    {
        try
        {
            return pipeline.Handle(request, route, allowed);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or InvalidOperationException)
        {
            return new Answer(500, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"The simulator can't answer this: {e.Message}"));
        }
    }

    private RecordedRequest Record(Incoming request, Operation? operation) => new(
        request.Method,
        request.RawPath,
        request.QueryString,
        request.Headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase),
        request.Body,
        operation?.Id,
        timeProvider.GetUtcNow());
}
