using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>The operations that the contract puts under one tag.</summary>
public abstract class OperationGroup
{
    private readonly LiveAvatarClient? _client;

    /// <summary>Makes a group that can't send: for substitutes in tests, which override what they need.</summary>
    protected OperationGroup()
    {
    }

    private protected OperationGroup(LiveAvatarClient client) => _client = client;

    private LiveAvatarClient Client => _client ?? throw new InvalidOperationException(
        $"This {GetType().Name} is a substitute, which can't send: set up what the method called returns.");

    private protected Task<T> SendAsync<T>(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Client.SendAsync<T>(request, options, cancellationToken);

    private protected Task SendAsync(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Client.SendAsync(request, options, cancellationToken);

    private protected IAsyncEnumerable<LiveAvatarEvent> ReadEventsAsync(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Client.ReadEventsAsync(request, options, cancellationToken);

    private protected IAsyncEnumerable<LiveAvatarEvent<T>> ReadEventsAsync<T>(
        OperationRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Client.ReadEventsAsync<T>(request, options, cancellationToken);

    private protected IAsyncEnumerable<T> ReadLinesAsync<T>(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Client.ReadLinesAsync<T>(request, options, cancellationToken);
}
