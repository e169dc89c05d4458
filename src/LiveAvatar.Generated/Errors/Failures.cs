using System;
using System.IO;

namespace LiveAvatar.Generated;

/// <summary>Makes the exceptions of calls that have no answer, or an unreadable one.</summary>
internal static class Failures
{
    /// <summary>Tells apart who ended the exchange: the caller, time, the client's end, or the connection.</summary>
    public static Exception NoAnswer(Call call, Exception failure)
    {
        if (call.Deadline.Cancellation.IsCancellationRequested)
        {
            return new OperationCanceledException($"{call.Name} was cancelled.", call.Cause(failure), call.Deadline.Cancellation);
        }

        if (call.Deadline.Token.IsCancellationRequested)
        {
            return OutOfTime(call, call.Deadline.Timeout, failure);
        }

        if (call.Connection.IsDisposed || failure is ObjectDisposedException)
        {
            return new ObjectDisposedException(
                $"{call.Name} was ended, because the {nameof(LiveAvatarClient)}, or the HttpClient it was given, is disposed.", call.Cause(failure));
        }

        return failure is OperationCanceledException { InnerException: TimeoutException }
            ? OutOfTime(call, call.Connection.Http.Timeout, failure)
            : new LiveAvatarTransportException(
                call.Redact($"{call.Name} got no answer from {call.Connection.Origin}: {failure.GetBaseException().Message}"), call.Cause(failure))
            {
                Operation = call.Name,
            };
    }

    /// <summary>The body of a success broke off, or could not be decompressed.</summary>
    public static LiveAvatarException BrokenBody(Call call, Answer answer, Exception failure) =>
        failure is InvalidDataException
            ? Unreadable(call, answer, $"its body can't be decompressed: {failure.Message}", failure: failure)
            : new LiveAvatarTransportException(
                call.Redact($"{call.Name} was answered with {StatusText.Of(answer.StatusCode)} by {call.Connection.Origin}, but the answer "
                    + $"broke off after {answer.Body.Length} bytes: {failure.GetBaseException().Message}"), call.Cause(failure))
            {
                Operation = call.Name,
            };

    /// <summary>A success that does not hold what the contract says.</summary>
    public static LiveAvatarResponseFormatException Unreadable(
        Call call, Answer answer, string problem, int? code = null, string? message = null, Exception? failure = null) =>
        new(call.Redact($"{call.Name} succeeded with {StatusText.Of(answer.StatusCode)}, but {problem}{WordsOf(code, message)}"),
            failure is null ? null : call.Cause(failure))
        {
            Operation = call.Name,
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

    private static LiveAvatarTimeoutException OutOfTime(Call call, TimeSpan timeout, Exception failure) =>
        new($"{call.Name} had no complete answer within {timeout.TotalSeconds:0.###} s. Whether it was carried out is not known. "
            + $"{nameof(RequestOptions)}.{nameof(RequestOptions.Timeout)} gives one call more time.", timeout, call.Cause(failure))
        {
            Operation = call.Name,
        };
}
