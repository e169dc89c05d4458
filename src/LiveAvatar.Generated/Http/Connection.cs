using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Threading;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated;

/// <summary>What a client shares with those made from it: the address, the limits, and what they send with.</summary>
internal sealed class Connection : IDisposable
{
    private const int LargestResponse = 1024 * 1024 * 1024; // an answer is one array while it is read

    private readonly bool _ownsHttp;
    private readonly string _prefix;
    private readonly ConcurrentDictionary<OperationDescriptor, Uri> _addresses = new();
    private readonly Func<OperationDescriptor, Uri> _addressOf;
    private readonly CancellationTokenSource _end = new();
    private int _disposed;

    public Connection(LiveAvatarClientOptions options, HttpClient? http = null)
    {
        var address = Addresses.Of(options, nameof(options));
        Origin = address.GetLeftPart(UriPartial.Authority);
        _prefix = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        _addressOf = operation => new Uri(_prefix + operation.Route);

        ApiKeyProvider = options.ApiKeyProvider;
        Schemes = options.Schemes;
        Limits = CallLimits.From(options);
        Time = options.TimeProvider ?? throw new ArgumentException(
            $"{nameof(LiveAvatarClientOptions)}.{nameof(options.TimeProvider)} must not be null.", nameof(options));
        Logger = options.LoggerFactory?.CreateLogger("LiveAvatar.Generated");
        Retries = new RetryPipeline(Time, options.Randomizer);
        Ended = _end.Token;

        MaxResponseSize = options.MaxResponseSize is > 0 and <= LargestResponse ? options.MaxResponseSize : throw new ArgumentOutOfRangeException(
            nameof(options), options.MaxResponseSize,
            $"{nameof(LiveAvatarClientOptions)}.{nameof(options.MaxResponseSize)} must be above 0 and at most {LargestResponse}.");

        _ownsHttp = http is null;
        Http = http ?? new HttpClient(ConnectionHandler.Create(address), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public HttpClient Http { get; }

    /// <summary>Scheme, host and port: the only place that credentials go to.</summary>
    public string Origin { get; }

    /// <summary>What gives the API key for each call, or null: it is the one that the client was made with.</summary>
    public Func<string?>? ApiKeyProvider { get; }

    /// <summary>The security schemes for which credentials are given by name.</summary>
    public SecurityScheme[] Schemes { get; }

    public CallLimits Limits { get; }

    public TimeProvider Time { get; }

    /// <summary>Null where nothing is logged, so that what it comes with is not even loaded.</summary>
    public ILogger? Logger { get; }

    /// <summary>Whether anybody sees more of a call than its result.</summary>
    public bool IsObserved => Instruments.AreObserved || Logger?.IsEnabled(LogLevel.Debug) == true;

    public RetryPipeline Retries { get; }

    public int MaxResponseSize { get; }

    /// <summary>Cancelled when the client is disposed.</summary>
    public CancellationToken Ended { get; }

    public bool IsDisposed => Ended.IsCancellationRequested;

    /// <summary>Where a call goes. What has no parameters goes to one address, which is parsed once.</summary>
    public Uri AddressOf(OperationRequest request) =>
        request.HasOneTarget ? _addresses.GetOrAdd(request.Operation, _addressOf) : new Uri(_prefix + request.Target);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        // HttpClient ends only what has no headers yet: a body that is being read would go on.
        _end.Cancel();
        _end.Dispose();

        if (_ownsHttp)
        {
            Http.Dispose();
        }
    }
}
