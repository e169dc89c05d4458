using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace LiveAvatar.Simulator.Server;

// The ways in which an answer goes out, or fails to.
internal sealed class Wire(HttpContext context, TimeProvider timeProvider, CancellationToken cancellationToken)
{
    public Task DelayAsync(TimeSpan delay) => Task.Delay(delay, timeProvider, cancellationToken);

    public Task StallAsync() => Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);

    public async Task SendAsync(Answer answer)
    {
        SetHead(answer, answer.Body.Length);
        await WriteAsync(answer.Body).ConfigureAwait(false);
    }

    // Kestrel ends a connection whose body came short, after it has sent all there was. An abort could overtake the headers.
    public Task SendPartAsync(Answer answer, int bodyBytes) => HasLength(answer) ? WritePartAsync(answer, bodyBytes) : ResetAsync();

    public async Task StallWithinBodyAsync(Answer answer, int bodyBytes)
    {
        await WritePartAsync(answer, bodyBytes).ConfigureAwait(false);
        await StallAsync().ConfigureAwait(false);
    }

    public async Task TrickleAsync(Answer answer, int pieceBytes, TimeSpan pause)
    {
        SetHead(answer, answer.Body.Length);
        await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);

        for (var sent = 0; sent < answer.Body.Length; sent += pieceBytes)
        {
            await DelayAsync(pause).ConfigureAwait(false);
            await WriteAsync(answer.Body[sent..Math.Min(sent + pieceBytes, answer.Body.Length)]).ConfigureAwait(false);
        }
    }

    // A socket that is closed without lingering sends RST, which is what a client sees of a server that died.
    public Task ResetAsync()
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            socket.Close();
        }

        context.Abort();
        return Task.CompletedTask;
    }

    private static bool HasLength(Answer answer) => answer.Status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified);

    // A byte at least is promised and never comes, also where there is no body to cut short.
    private Task WritePartAsync(Answer answer, int bodyBytes)
    {
        var promised = Math.Max(answer.Body.Length, 1);
        SetHead(answer, promised);
        return WriteAsync(answer.Body[..Math.Min(bodyBytes, promised - 1)]);
    }

    private void SetHead(Answer answer, int length)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }

        if (HasLength(answer))
        {
            response.ContentLength = length;
        }
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > 0)
        {
            await context.Response.Body.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
