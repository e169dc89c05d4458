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
        var limits = connection.Limits.With(options);

        return new Call(
            request.Operation, connection, connection.AddressOf(request), body, sent, _credentials, options, limits, headers, cancellationToken);
    }

    private static async Task<Answer> ExchangeAsync(Call call)
    {
        var last = await call.Connection.Retries.SendAsync(call, SendOnceAsync).ConfigureAwait(false);
        return last.Answer ?? throw Failures.NoAnswer(call, last);
    }

    /// <summary>The one way that a request goes out.</summary>
    private static async ValueTask<Attempt> SendOnceAsync(Call call, CancellationToken cancellationToken)
    {
        using var deadline = call.BeginAttempt();
        using var message = call.CreateMessage();
        try
        {
            using var response = await call.Connection.Http
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            var answer = await Answer.ReadAsync(response, call.Connection.MaxResponseSize, deadline.Token).ConfigureAwait(false);
            return Attempt.Answered(call, answer);
        }
        catch (Exception failure) when (TransportFailure.Is(failure) || deadline.Token.IsCancellationRequested)
        {
            return Attempt.Failed(call, failure, deadline.IsOver ? deadline.Timeout : null);
        }
    }
}
