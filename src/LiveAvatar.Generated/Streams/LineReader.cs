using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;

namespace LiveAvatar.Generated;

/// <summary>Reads lines as they come, until the server ends the answer. Blank ones only keep the connection open.</summary>
internal static class LineReader
{
    public static IAsyncEnumerable<string> ReadAsync(LiveAvatarStream stream, string operation, CancellationToken cancellationToken) =>
        StreamedItems.ReadAsync(stream, LinesAsync(stream, cancellationToken), "lines", operation, cancellationToken);

    private static async IAsyncEnumerable<string> LinesAsync(LiveAvatarStream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }
}
