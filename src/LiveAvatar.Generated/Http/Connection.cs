using System;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>What a client shares with those made from it: the address, the limits, and what they send with.</summary>
internal sealed class Connection : IDisposable
{
    private const int LargestResponse = 1024 * 1024 * 1024; // an answer is one array while it is read

    private readonly bool _ownsHttp;
    private readonly string _prefix;
    private volatile bool _disposed;

    public Connection(LiveAvatarClientOptions options, HttpClient? http = null)
    {
        var address = Addresses.Check(options.BaseAddress ?? LiveAvatarContract.Server, nameof(options));
        Origin = address.GetLeftPart(UriPartial.Authority);
        _prefix = address.GetLeftPart(UriPartial.Path).TrimEnd('/');

        Deadline.Check(options.Timeout, $"{nameof(LiveAvatarClientOptions)}.{nameof(options.Timeout)}", nameof(options));
        Timeout = options.Timeout;

        MaxResponseSize = options.MaxResponseSize is > 0 and <= LargestResponse ? options.MaxResponseSize : throw new ArgumentOutOfRangeException(
            nameof(options), options.MaxResponseSize,
            $"{nameof(LiveAvatarClientOptions)}.{nameof(options.MaxResponseSize)} must be above 0 and at most {LargestResponse}.");

        _ownsHttp = http is null;
        Http = http ?? new HttpClient(ConnectionHandler.Create(address), disposeHandler: true) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    }

    public HttpClient Http { get; }

    /// <summary>Scheme, host and port: the only place that credentials go to.</summary>
    public string Origin { get; }

    public TimeSpan Timeout { get; }

    public int MaxResponseSize { get; }

    public bool IsDisposed => _disposed;

    public Uri AddressOf(OperationRequest request) => new(_prefix + request.Target);

    public void Dispose()
    {
        _disposed = true;

        if (_ownsHttp)
        {
            Http.Dispose();
        }
    }
}
