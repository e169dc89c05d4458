using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>Gives the items of a stream as they come, and says in this client's exceptions why there are no more.</summary>
internal static class StreamedItems
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        LiveAvatarStream stream, IAsyncEnumerable<T> items, string name, string operation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Not every stream heeds the token (.NET Framework's does not), but each ends with the response.
        using var abort = cancellationToken.Register(static state => ((LiveAvatarStream)state!).Dispose(), stream);
        var coming = items.GetAsyncEnumerator(cancellationToken);
        await using (coming.ConfigureAwait(false))
        {
            while (true)
            {
                try
                {
                    if (!await coming.MoveNextAsync().ConfigureAwait(false))
                    {
                        yield break;
                    }
                }
                catch (Exception failure) when (cancellationToken.IsCancellationRequested && TransportFailure.Is(failure))
                {
                    throw new OperationCanceledException($"Reading the {name} of {operation} was cancelled.", failure, cancellationToken);
                }
                catch (Exception failure) when (failure is not ObjectDisposedException && TransportFailure.Is(failure))
                {
                    throw new LiveAvatarTransportException($"The {name} of {operation} broke off: {failure.GetBaseException().Message}", failure) { Operation = operation };
                }

                yield return coming.Current;
            }
        }
    }
}
