#if NETSTANDARD2_0
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http;

internal static class HttpContentReading
{
    public static Task<Stream> ReadAsStreamAsync(this HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsStreamAsync();
    }
}
#endif
