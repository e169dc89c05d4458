using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>Goes through all pages of a list, asking for a page only when its first item is wanted.</summary>
internal static class PageWalk
{
    /// <summary>The API counts pages from 1.</summary>
    private const long FirstPage = 1;

    /// <summary>Where a walk ends whose server doesn't say how many items there are.</summary>
    private const long MostPages = 10_000;

    public static async IAsyncEnumerable<T> Over<T>(
        Func<long, CancellationToken, Task<Page<T>>> getPage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? mostPages = null;
        for (var number = FirstPage; ; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await getPage(number, cancellationToken).ConfigureAwait(false);

            foreach (var item in page.Results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }

            // Each page had an item at least, so a server that has more pages than items is not getting anywhere. The first page's count holds: one
            // that grows with every page would never be reached.
            mostPages ??= page.Count > 0 ? page.Count : MostPages;
            if (!page.HasMore || number >= mostPages)
            {
                yield break;
            }
        }
    }
}
