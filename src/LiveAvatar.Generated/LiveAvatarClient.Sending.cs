using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    internal Task<T> SendAsync<T>(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        CallAsync(request, options, ReaderOf<T>(request.Operation), cancellationToken);

    internal Task SendAsync(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        CallAsync(request, options, Acknowledge, cancellationToken);

    private static Func<Call, Answer, T> ReaderOf<T>(OperationDescriptor operation) => operation.ResultKind switch
    {
        _ when operation.IsByStatus => ReadByStatus<T>,
        OperationResult.Bare => ReadBare<T>,
        OperationResult.Text => ReadText<T>,
        OperationResult.Stream => static (call, answer) => (T)(object)OpenStream(call, answer),
        OperationResult.Location => ReadLocation<T>,
        _ => ReadEnvelope<T>,
    };

    private async Task<T> CallAsync<T>(
        OperationRequest request, RequestOptions? options, Func<Call, Answer, T> read, CancellationToken cancellationToken)
    {
        using var call = Prepare(request, options, cancellationToken);
        Attempt? last = null;
        try
        {
            last = await SendOnceAsync(call, call.Token).ConfigureAwait(false);
            if (call.Connection.Retries.GoesOnAfter(last))
            {
                last = await call.Connection.Retries.SendAgainAsync(last, SendOnceAsync).ConfigureAwait(false);
            }

            var answer = last.Answer ?? throw Failures.NoAnswer(call, last);
            var result = read(call, answer);
            if (call.Connection.Logger is not null)
            {
                LogSuccess(call, answer);
            }

            return result;
        }
        catch (Exception failure)
        {
            last?.Thrown = failure;
            LogFailure(call, failure);
            throw;
        }
        finally
        {
            last?.Dispose();
        }
    }

    private Call Prepare(OperationRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        var connection = Open();
        var held = Hold(connection);
        var credentials = Authenticate(request.Operation, CredentialSet.From(options, connection.Schemes), held);
        var outgoing = Outgoing.From(request, options);
        var limits = connection.Limits.With(options);

        return new Call(request.Operation, connection, connection.AddressOf(request), outgoing, credentials, options, limits, cancellationToken);
    }

    /// <summary>The one way that a request goes out.</summary>
    // A call waits in as few methods as can be: each costs time with every answer, and all of them in the first call.
    private static async Task<Attempt> SendOnceAsync(Call call, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Attempt.Ended(call, new OperationCanceledException(cancellationToken));
        }

        using var deadline = call.BeginAttempt();
        var observation = Observation.Begin(call);
        try
        {
            using var message = call.CreateMessage();
            var response = await call.Connection.Http
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            var answer = await Answer.ReadAsync(call, response, deadline.Token).ConfigureAwait(false);
            return Attempt.Answered(call, observation, answer);
        }
        catch (Exception failure) when (TransportFailure.Is(failure) || deadline.Token.IsCancellationRequested)
        {
            return Attempt.Failed(call, observation, failure, deadline.IsOver ? deadline.Timeout : null);
        }
        catch (Exception failure)
        {
            observation.End(failure);
            throw;
        }
    }
}
