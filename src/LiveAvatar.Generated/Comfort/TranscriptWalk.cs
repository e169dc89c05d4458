using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>Goes through a transcript that may still grow.</summary>
internal static class TranscriptWalk
{
    public static async IAsyncEnumerable<SessionTranscriptData> Over(
        Func<long?, CancellationToken, Task<SessionTranscriptResponse>> getFrom,
        TimeSpan interval,
        TimeProvider timeProvider,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Nothing says whether an answer begins at its start or after it, or that a running session always says where to go on.
        var given = new HashSet<(SessionTranscriptDataRole, string?, long, long)>();
        long? start = null;

        while (true)
        {
            var answer = await getFrom(start, cancellationToken).ConfigureAwait(false);

            var before = given.Count;
            foreach (var entry in answer.TranscriptData ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (given.Add((entry.Role, entry.Transcript, entry.AbsoluteTimestamp, entry.RelativeTimestamp)))
                {
                    yield return entry;
                }
            }

            var moves = answer.NextTimestamp is { } next && (start is null || next > start);
            start = moves ? answer.NextTimestamp : start;

            if (answer.SessionActive)
            {
                await Task.Delay(interval, timeProvider, cancellationToken).ConfigureAwait(false);
            }
            else if (!moves || given.Count == before)
            {
                // Both have to hold to go on: a server that only moves its clock, or only repeats itself, has no more to say.
                yield break;
            }
        }
    }
}
