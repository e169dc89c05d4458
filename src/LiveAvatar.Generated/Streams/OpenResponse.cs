using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>An answer whose body is still on the connection. Disposing it frees the connection.</summary>
internal sealed class OpenResponse : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly CancellationToken _end;
    private readonly CancellationTokenRegistration _link;

    private OpenResponse(HttpResponseMessage response, Stream content, CancellationToken end)
    {
        _response = response;
        _end = end;
        Content = content;
        _link = end.Register(Abort, new WeakReference<HttpResponseMessage>(response)); // else the client would keep what a caller forgets to dispose
    }

    public Stream Content { get; }

    public string? ContentType => _response.Content.Headers.ContentType?.ToString();

    public long? ContentLength => _response.Content.Headers.ContentLength;

    // A server could name a place to write to.
    public string? FileName =>
        (_response.Content.Headers.ContentDisposition is { } disposition ? disposition.FileNameStar ?? disposition.FileName : null)?.Trim('"') is { Length: > 0 } name
            ? name.Substring(name.LastIndexOfAny(['/', '\\']) + 1)
            : null;

    public bool IsClientDisposed => _end.IsCancellationRequested;

    public static async Task<OpenResponse> OpenAsync(HttpResponseMessage response, CancellationToken end, CancellationToken cancellationToken) =>
        new(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), end);

    public void Dispose()
    {
        _link.Dispose();
        _response.Dispose();
    }

    private static void Abort(object? response)
    {
        if (((WeakReference<HttpResponseMessage>)response!).TryGetTarget(out var open))
        {
            open.Dispose();
        }
    }
}
