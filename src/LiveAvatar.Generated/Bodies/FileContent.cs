using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>Sends a file of the caller's, which stays open: .NET's own content would close the stream with the request, and so before the next attempt.</summary>
internal sealed class FileContent : HttpContent
{
    private readonly LiveAvatarFile _file;

    public FileContent(LiveAvatarFile file, string contentType)
    {
        _file = file;
        Headers.TryAddWithoutValidation("Content-Type", contentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _file.Rewind().CopyToAsync(stream);

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, System.Threading.CancellationToken cancellationToken) =>
        _file.Rewind().CopyToAsync(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _file.Length ?? 0;
        return _file.Length is not null;
    }
}
