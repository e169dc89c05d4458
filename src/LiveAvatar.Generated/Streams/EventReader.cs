using System;
using System.Collections.Generic;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>Reads events as they come, until the server ends the answer.</summary>
internal static class EventReader
{
    public static async IAsyncEnumerable<SseItem<string>> ReadAsync(
        LiveAvatarStream stream, string operation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Not every stream heeds the token (.NET Framework's does not), but each ends with the response.
        using var abort = cancellationToken.Register(static state => ((LiveAvatarStream)state!).Dispose(), stream);
        var events = SseParser.Create(stream).EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (events.ConfigureAwait(false))
        {
            while (true)
            {
                try
                {
                    if (!await events.MoveNextAsync().ConfigureAwait(false))
                    {
                        yield break;
                    }
                }
                catch (Exception failure) when (cancellationToken.IsCancellationRequested && TransportFailure.Is(failure))
                {
                    throw new OperationCanceledException($"Reading the events of {operation} was cancelled.", failure, cancellationToken);
                }
                catch (Exception failure) when (failure is not ObjectDisposedException && TransportFailure.Is(failure))
                {
                    throw new LiveAvatarTransportException($"The events of {operation} broke off: {failure.GetBaseException().Message}", failure) { Operation = operation };
                }

                yield return events.Current;
            }
        }
    }
}
