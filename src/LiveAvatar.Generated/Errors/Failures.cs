using System;
using System.IO;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>Makes the exceptions of calls that have no answer, or an unreadable one.</summary>
internal static class Failures
{
    /// <summary>Tells apart who ended the exchange: the caller, the client's end, time, or the connection.</summary>
    public static Exception NoAnswer(Call call, Attempt last)
    {
        var failure = last.Failure!;

        if (call.Cancellation.IsCancellationRequested)
        {
            return new OperationCanceledException(call.Say($"{call.Name} was cancelled."), call.Cause(failure), call.Cancellation);
        }

        if (call.Connection.IsDisposed || (failure is ObjectDisposedException && last.Timeout is null))
        {
            return new ObjectDisposedException(
                call.Say($"{call.Name} was ended, because the {nameof(LiveAvatarClient)}, or the HttpClient it was given, is disposed."),
                call.Cause(failure));
        }

        if (last.Timeout is { } timeout)
        {
            return timeout == call.Limits.Timeout
                ? OutOfTime(call, timeout, $"{nameof(RequestOptions)}.{nameof(RequestOptions.Timeout)}", failure)
                : OutOfTime(call, call.Limits.TotalTimeout, $"{nameof(RequestOptions)}.{nameof(RequestOptions.TotalTimeout)}", failure);
        }

        return failure is OperationCanceledException { InnerException: TimeoutException }
            ? OutOfTime(call, call.Connection.Http.Timeout, $"{nameof(HttpClient)}.{nameof(HttpClient.Timeout)}", failure)
            : NoConnection(call, $"{call.Name} got no answer from {call.Connection.Origin}: {failure.GetBaseException().Message}", failure);
    }

    /// <summary>The body of a success broke off, or could not be decompressed.</summary>
    public static LiveAvatarException BrokenBody(Call call, Answer answer, Exception failure) =>
        failure is InvalidDataException
            ? Unreadable(call, answer, $"its body can't be decompressed: {failure.Message}", failure: failure)
            : NoConnection(
                call, $"{call.Name} was answered with {StatusText.Of(answer.StatusCode)} by {call.Connection.Origin}, but the answer "
                    + $"broke off after {answer.Body.Length} bytes: {failure.GetBaseException().Message}", failure);

    /// <summary>A success that does not hold what the contract says.</summary>
    public static LiveAvatarResponseFormatException Unreadable(
        Call call, Answer answer, string problem, int? code = null, string? message = null, Exception? failure = null) =>
        new(call.Say($"{call.Name} succeeded with {StatusText.Of(answer.StatusCode)}, but {problem}{WordsOf(code, message)}"),
            failure is null ? null : call.Cause(failure))
        {
            Operation = call.Name,
            Attempts = call.Attempts,
            StatusCode = answer.StatusCode,
            Code = code,
            ServerMessage = message is null ? null : call.Redact(message),
            RequestId = RequestIdHeader.Find(answer.Headers),
            ResponseExcerpt = Excerpt.Of(call.Redact(Excerpt.Decode(answer.Body))),
        };

    private static string WordsOf(int? code, string? message) => (code, message) switch
    {
        (null, null) => "",
        (_, null) => $" Its code is {code}.",
        (null, _) => $" Its message is: {Excerpt.Line(message)}",
        _ => $" Its code is {code}, and its message: {Excerpt.Line(message)}",
    };

    private static LiveAvatarTransportException NoConnection(Call call, string message, Exception failure) =>
        new(call.Say(message), call.Cause(failure))
        {
            Operation = call.Name,
            Attempts = call.Attempts,
        };

    private static LiveAvatarTimeoutException OutOfTime(Call call, TimeSpan timeout, string setting, Exception failure) =>
        new(call.Say($"{call.Name} had no complete answer within {timeout.TotalSeconds:0.###} s. Whether it was carried out is not known. "
            + $"{setting} gives it more time."), timeout, call.Cause(failure))
        {
            Operation = call.Name,
            Attempts = call.Attempts,
        };
}
