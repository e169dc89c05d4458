using System;
using System.IO;
using System.Net.Http.Headers;

namespace LiveAvatar.Generated;

/// <summary>A file to send, or any other content that is sent as it is.</summary>
/// <remarks>The client reads it and never disposes it: whoever opened a stream disposes it, once the call has ended. A call whose file can't be read twice (a
/// stream that can't seek) is not tried again when it fails, so that no half of a file is ever sent.</remarks>
public sealed class LiveAvatarFile
{
    private readonly byte[]? _bytes;
    private readonly Stream? _stream;
    private readonly long _start;

    /// <summary>Makes a file of bytes.</summary>
    /// <param name="content">The content. It is not copied: leave it as it is until the call has ended.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="contentType">See <see cref="ContentType"/>.</param>
    /// <exception cref="ArgumentException">The content type is none.</exception>
    public LiveAvatarFile(byte[] content, string? name = null, string? contentType = null)
        : this(name, contentType)
    {
        ArgumentNullException.ThrowIfNull(content);

        _bytes = content;
    }

    /// <summary>Makes a file of a stream, which is read from where it stands.</summary>
    /// <param name="content">The content. It is read during the call, and left open.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="contentType">See <see cref="ContentType"/>.</param>
    /// <exception cref="ArgumentException">The stream can't be read, or the content type is none.</exception>
    public LiveAvatarFile(Stream content, string? name = null, string? contentType = null)
        : this(name, contentType)
    {
        ArgumentNullException.ThrowIfNull(content);

        _stream = content.CanRead ? content : throw new ArgumentException("The stream can't be read: it is write-only, or closed.", nameof(content));
        _start = content.CanSeek ? content.Position : 0;
    }

    private LiveAvatarFile(string? name, string? contentType)
    {
        if (contentType is not null && !MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            throw new ArgumentException($"'{contentType}' is no content type: it must be like image/png.", nameof(contentType));
        }

        Name = name;
        ContentType = contentType;
    }

    /// <summary>Gets the file's name, without a path, as a form tells it to the server.</summary>
    /// <value>The default is null: a form tells the name of the field.</value>
    public string? Name { get; }

    /// <summary>Gets what the content is, such as <c>image/png</c>.</summary>
    /// <value>The default is null: what the contract says, or <c>application/octet-stream</c> where it leaves that open.</value>
    public string? ContentType { get; }

    /// <summary>Whether it can be sent more than once.</summary>
    internal bool IsRepeatable => _stream is null || _stream.CanSeek;

    /// <summary>How many bytes it has; null where that isn't known before they are read.</summary>
    internal long? Length => _bytes is not null ? _bytes.Length : _stream!.CanSeek ? _stream.Length - _start : null;

    /// <summary>The content, from its start. Disposing it disposes nothing that is the caller's.</summary>
    internal Stream Rewind()
    {
        if (_bytes is not null)
        {
            return new MemoryStream(_bytes, writable: false);
        }

        if (_stream!.CanSeek)
        {
            _stream.Position = _start;
        }

        return _stream;
    }

    /// <summary>Names the file, never what it holds.</summary>
    public override string ToString() => $"{Name ?? "a file"} ({ContentType ?? "of no stated type"})";
}
