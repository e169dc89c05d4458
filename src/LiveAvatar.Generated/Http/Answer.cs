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

    private readonly HttpContentHeaders? _contentHeaders;
    private readonly bool _isLeftToTheCaller;
    private readonly int _limit;
    private OpenResponse? _open;

    private Answer(HttpResponseMessage response, Call call)
    {
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        _contentHeaders = response.Content?.Headers;
        IsSuccess = response.IsSuccessStatusCode || (call.Operation.ResultKind == OperationResult.Location && response.Headers.Location is not null);
        _isLeftToTheCaller = IsSuccess && call.Operation.IsStreamed && response.Content is not null;
        _limit = IsSuccess ? call.Connection.MaxResponseSize : Math.Min(call.Connection.MaxResponseSize, ErrorLimit);
        IsCut = IsSuccess && !_isLeftToTheCaller && _contentHeaders?.ContentLength > _limit;
        Body = new PooledBuffer((int)Math.Min(_contentHeaders?.ContentLength ?? UsualSize, LargestPromise) + 1);
    }

    public HttpStatusCode StatusCode { get; }

    public bool IsSuccess { get; }

    public HttpResponseHeaders Headers { get; }

    public string? MediaType => _contentHeaders?.ContentType?.MediaType;

    public string? Charset => _contentHeaders?.ContentType?.CharSet;

    public PooledBuffer Body { get; }

    /// <summary>Whether the server says when to come back.</summary>
    public bool HasRetryAfter => Headers.Contains("Retry-After");

    /// <summary>The code of its envelope, once that is read; null when there is none.</summary>
    public int? Code { get; set; }

    /// <summary>Whether the body is longer than what was read of it, or said to be longer than it may be: then nothing of it is.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Why the body ends too early; null when it does not.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Reads what came, or leaves it to the caller where the operation says so. Then the response lives on, and else it ends here.</summary>
    public static async Task<Answer> ReadAsync(Call call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var answer = new Answer(response, call);
        try
        {
            if (answer._isLeftToTheCaller)
            {
                answer._open = await OpenResponse.OpenAsync(response, call.Connection.Ended, cancellationToken).ConfigureAwait(false);
            }
            else if (response.Content is not null && !answer.IsCut)
            {
                // Not every stream heeds the token (.NET Framework's does not), but each ends with the response.
                using var abort = cancellationToken.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
                var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                answer.IsCut = !await answer.Body.FillAsync(stream, answer._limit, cancellationToken).ConfigureAwait(false);
            }
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
        finally
        {
            if (answer._open is null)
            {
                response.Dispose();
            }
        }

        return answer;
    }

    /// <summary>Gives the body to whoever asks, who disposes it.</summary>
    public OpenResponse TakeOpen()
    {
        var open = _open ?? throw new InvalidOperationException("The body has been read, or given away.");
        _open = null;
        return open;
    }

    public void Dispose()
    {
        _open?.Dispose();
        _open = null;
        Body.Dispose();
    }
}
