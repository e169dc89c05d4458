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

    public async Task SendPartAsync(Answer answer, int bodyBytes)
    {
        var part = await WritePartAsync(answer, bodyBytes).ConfigureAwait(false);

        // Kestrel ends a connection whose body came short, after it has sent all there was. An abort could overtake the headers.
        if (part == answer.Body.Length)
        {
            context.Abort();
        }
    }

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

    private async Task<int> WritePartAsync(Answer answer, int bodyBytes)
    {
        // What has no body to cut short promises a byte that never comes.
        SetHead(answer, Math.Max(answer.Body.Length, 1));
        var part = Math.Min(bodyBytes, answer.Body.Length);
        await WriteAsync(answer.Body[..part]).ConfigureAwait(false);
        return part;
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

        // 204 and 304 have no body, and no length either.
        if (answer.Status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
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
