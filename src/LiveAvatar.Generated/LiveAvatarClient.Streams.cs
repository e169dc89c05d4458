using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    internal async IAsyncEnumerable<LiveAvatarEvent> ReadEventsAsync(
        OperationRequest request, RequestOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = await CallAsync(request, options, OpenStream, cancellationToken).ConfigureAwait(false);
        await foreach (var item in EventReader.ReadAsync(stream, request.Operation.Name, cancellationToken).ConfigureAwait(false))
        {
            yield return new LiveAvatarEvent(item.Data, item.EventType, item.EventId);
        }
    }

    internal async IAsyncEnumerable<LiveAvatarEvent<T>> ReadEventsAsync<T>(
        OperationRequest request, RequestOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = await CallAsync(request, options, OpenStream, cancellationToken).ConfigureAwait(false);
        await foreach (var item in EventReader.ReadAsync(stream, request.Operation.Name, cancellationToken).ConfigureAwait(false))
        {
            yield return new LiveAvatarEvent<T>(item.Data, item.EventType, item.EventId);
        }
    }

    internal async IAsyncEnumerable<T> ReadLinesAsync<T>(
        OperationRequest request, RequestOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = await CallAsync(request, options, OpenStream, cancellationToken).ConfigureAwait(false);
        await foreach (var line in LineReader.ReadAsync(stream, request.Operation.Name, cancellationToken).ConfigureAwait(false))
        {
            yield return StreamedJson.Read<T>(line, $"A line of {request.Operation.Name}");
        }
    }

    /// <summary>Gives the body to the caller, who frees the connection.</summary>
    private static LiveAvatarStream OpenStream(Call call, Answer answer)
    {
        CheckAnswer(call, answer);
        call.Report(answer);
        return new LiveAvatarStream(answer.TakeOpen());
    }
}
