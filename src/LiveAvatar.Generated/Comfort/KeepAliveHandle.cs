using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>Keeps a session alive for as long as it is not disposed.</summary>
public sealed class KeepAliveHandle : IAsyncDisposable
{
    private readonly CancellationTokenSource _disposal = new(); // never disposed: it holds nothing, and Cancel has to work twice
    private volatile LiveAvatarException? _lastFailure;

    internal KeepAliveHandle(Func<CancellationToken, Task> keepAliveAsync, TimeSpan interval, TimeProvider timeProvider) =>
        Completion = RunAsync(keepAliveAsync, interval, timeProvider);

    /// <summary>Gets a task that is over when the session is not kept alive any more: successful after the handle was disposed, and failed, with what
    /// the call threw, when the server refused (a <see cref="LiveAvatarNotFoundException"/> where the session has ended) or nothing could be sent,
    /// for want of a credential for example.</summary>
    /// <remarks>Await it beside the work that needs the session. Disposing the handle never throws what it holds.</remarks>
    public Task Completion { get; }

    /// <summary>Gets why the latest call failed; null when it did not, or when there was none yet.</summary>
    /// <remarks>While <see cref="Completion"/> is not over, the next call is still to come.</remarks>
    public LiveAvatarException? LastFailure => _lastFailure;

    /// <summary>Stops keeping the session alive; a call under way is cancelled. It can be called more than once.</summary>
    /// <returns>A task that is over when nothing is under way any more. It does not fail.</returns>
    public async ValueTask DisposeAsync()
    {
        _disposal.Cancel();

        await Task.WhenAny(Completion).ConfigureAwait(false);
        _ = Completion.Exception; // whoever disposes has been told, or did not ask: it is not an unobserved exception
    }

    private async Task RunAsync(Func<CancellationToken, Task> keepAliveAsync, TimeSpan interval, TimeProvider timeProvider)
    {
        try
        {
            while (true)
            {
                // From call to call, and not from the end of one: a call that hangs must not use up the session's patience.
                var interlude = Task.Delay(interval, timeProvider, _disposal.Token);
                await TryAsync(keepAliveAsync).ConfigureAwait(false);
                await interlude.ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_disposal.IsCancellationRequested)
        {
            // That is how it is meant to end.
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> keepAliveAsync)
    {
        try
        {
            await keepAliveAsync(_disposal.Token).ConfigureAwait(false);
            _lastFailure = null;
        }
        catch (LiveAvatarException exception)
        {
            _lastFailure = exception;
            if (!MayPass(exception))
            {
                throw;
            }
        }
    }

    private static bool MayPass(LiveAvatarException exception) => exception
        is LiveAvatarTransportException
        or LiveAvatarTimeoutException
        or LiveAvatarResponseFormatException
        or LiveAvatarRateLimitException
        or LiveAvatarServerException
        or LiveAvatarApiException { StatusCode: HttpStatusCode.RequestTimeout };
}
