using System.Collections.Generic;
using System.Net.ServerSentEvents;
using System.Threading;

namespace LiveAvatar.Generated;

/// <summary>Reads events as they come, until the server ends the answer.</summary>
internal static class EventReader
{
    public static IAsyncEnumerable<SseItem<string>> ReadAsync(LiveAvatarStream stream, string operation, CancellationToken cancellationToken) =>
        StreamedItems.ReadAsync(stream, SseParser.Create(stream).EnumerateAsync(cancellationToken), "events", operation, cancellationToken);
}
