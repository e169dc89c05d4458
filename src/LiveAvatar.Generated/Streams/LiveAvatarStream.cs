using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>The bytes of an answer, read from the connection as they come. Dispose it: until then the connection is taken.</summary>
/// <remarks>The call's timeouts end with its headers, and <see cref="LiveAvatarClientOptions.MaxResponseSize"/> doesn't bind: how long and how much is read, is for
/// the reader to say, who can give a token to each read. A connection that breaks is an <see cref="IOException"/>, as of any stream; when the client is disposed,
/// reading ends in an <see cref="ObjectDisposedException"/>.</remarks>
public sealed class LiveAvatarStream : Stream
{
    private readonly Stream _content;
    private readonly OpenResponse? _response;

    /// <summary>Makes one of any stream, as a consumer's test may want to.</summary>
    /// <param name="content">The bytes. Disposed with this.</param>
    /// <param name="contentType">See <see cref="ContentType"/>.</param>
    /// <param name="fileName">See <see cref="FileName"/>.</param>
    public LiveAvatarStream(Stream content, string? contentType = null, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(content);

        _content = content;
        ContentType = contentType;
        FileName = fileName;
    }

    internal LiveAvatarStream(OpenResponse response)
        : this(response.Content, response.ContentType, response.FileName)
    {
        _response = response;
        ContentLength = response.ContentLength;
    }

    /// <summary>Gets what the bytes are, such as <c>image/png</c>; null where the server doesn't say.</summary>
    public string? ContentType { get; }

    /// <summary>Gets the name that the server gives the file, without any folder; null where it gives none. It may still be a name that your system
    /// doesn't take.</summary>
    public string? FileName { get; }

    /// <summary>Gets the number of bytes; null where the server doesn't say, or compressed them.</summary>
    public long? ContentLength { get; }

    /// <inheritdoc/>
    public override bool CanRead => _content.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <summary>Not supported: see <see cref="ContentLength"/>.</summary>
    public override long Length => throw new NotSupportedException();

    /// <summary>Not supported: it is read once, from start to end.</summary>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Checked(_content.Read(buffer, offset, count));
        }
        catch (Exception failure) when (IsEnded && TransportFailure.Is(failure))
        {
            throw Ended();
        }
    }

#if NET
    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Checked(await _content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (IsEnded && TransportFailure.Is(failure))
        {
            throw Ended();
        }
    }
#else
    /// <inheritdoc/>
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return Checked(await _content.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (IsEnded && TransportFailure.Is(failure))
        {
            throw Ended();
        }
    }
#endif

    /// <summary>Does nothing: it is read only.</summary>
    public override void Flush()
    {
    }

    /// <summary>Not supported: it is read once, from start to end.</summary>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <summary>Not supported: it is read only.</summary>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Not supported: it is read only.</summary>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _response?.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool IsEnded => _response is { IsClientDisposed: true };

    // Some connections that are closed on this side look as if they had come to their end.
    private int Checked(int read) => read == 0 && IsEnded ? throw Ended() : read;

    private static ObjectDisposedException Ended() => new(nameof(LiveAvatarClient), $"Reading was ended, because the {nameof(LiveAvatarClient)} is disposed.");
}
