using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    internal async Task<T> SendAsync<T>(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        using var call = Prepare(request, options, cancellationToken);
        using var answer = await ExchangeAsync(call).ConfigureAwait(false);

        return request.Operation.ResultKind == OperationResult.Bare ? ReadBare<T>(call, answer) : ReadEnvelope<T>(call, answer);
    }

    internal async Task SendAsync(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        using var call = Prepare(request, options, cancellationToken);
        using var answer = await ExchangeAsync(call).ConfigureAwait(false);

        Acknowledge(call, answer);
    }

    private Call Prepare(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        var connection = Open();
        var sent = Authenticate(request.Operation, CredentialSet.From(options));
        var headers = ExtraHeaders.Check(request.Headers, options?.SetHeaders, nameof(options));
        var body = request.Content is null ? null : RequestBody.Write(request.Content, request.ContentParameter!);
        var timeout = options?.Timeout ?? connection.Timeout;
        Deadline.Check(timeout, $"{nameof(RequestOptions)}.{nameof(options.Timeout)}", nameof(options));

        return new Call(request.Operation, connection, connection.AddressOf(request), body, sent, _credentials, options,
            new Deadline(timeout, cancellationToken), headers);
    }

    /// <summary>The one way that a request goes out: one attempt, with an answer of whatever status.</summary>
    private static async Task<Answer> ExchangeAsync(Call call)
    {
        var token = call.Deadline.Token;
        using var message = call.CreateMessage();
        try
        {
            using var response = await call.Connection.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            return await Answer.ReadAsync(response, call.Connection.MaxResponseSize, token).ConfigureAwait(false);
        }
        catch (Exception failure) when (TransportFailure.Is(failure) || token.IsCancellationRequested)
        {
            throw Failures.NoAnswer(call, failure);
        }
    }
}
