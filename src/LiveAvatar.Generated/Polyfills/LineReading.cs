#if NETSTANDARD2_0
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

internal static class LineReading
{
    public static Task<string?> ReadLineAsync(this StreamReader reader, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return reader.ReadLineAsync();
    }
}
#endif
