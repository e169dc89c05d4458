using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>What the server answered, read to the end or to the limit.</summary>
internal sealed class Answer : IDisposable
{
    private const int ErrorLimit = 64 * 1024;
    private const int UsualSize = 16 * 1024;
    private const int LargestPromise = 1024 * 1024; // what a Content-Length is believed before the bytes are there

    private Answer(HttpResponseMessage response)
    {
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        IsSuccess = response.IsSuccessStatusCode;
        MediaType = response.Content?.Headers.ContentType?.MediaType;
        Body = new PooledBuffer((int)Math.Min(response.Content?.Headers.ContentLength ?? UsualSize, LargestPromise) + 1);
    }

    public HttpStatusCode StatusCode { get; }

    public bool IsSuccess { get; }

    public HttpResponseHeaders Headers { get; }

    public string? MediaType { get; }

    public PooledBuffer Body { get; }

    /// <summary>Whether the server says when to come back.</summary>
    public bool HasRetryAfter => Headers.Contains("Retry-After");

    /// <summary>The code of its envelope, once that is read; null when there is none.</summary>
    public int? Code { get; set; }

    /// <summary>Whether the body is longer than what was read of it.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Why the body ends too early; null when it does not.</summary>
    public Exception? Failure { get; private set; }

    public static async Task<Answer> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        var answer = new Answer(response);
        try
        {
            await answer.ReadBodyAsync(response, answer.IsSuccess ? limit : Math.Min(limit, ErrorLimit), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (TransportFailure.Is(failure) && !cancellationToken.IsCancellationRequested)
        {
            answer.Failure = failure;
        }
        catch
        {
            answer.Dispose();
            throw;
        }

        return answer;
    }

    public void Dispose() => Body.Dispose();

    private async Task ReadBodyAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        if (response.Content is not { } content)
        {
            return;
        }

        if (IsSuccess && content.Headers.ContentLength > limit)
        {
            IsCut = true;
            return;
        }

        // Not every stream heeds the token (.NET Framework's does not), but each ends with the response.
        using var abort = cancellationToken.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        IsCut = !await Body.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
    }
}
