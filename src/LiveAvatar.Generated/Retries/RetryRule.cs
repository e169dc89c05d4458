using System;
using System.IO;

namespace LiveAvatar.Generated;

/// <summary>Whether a call may be sent again: what may have been carried out is never sent twice, unless that makes no difference.</summary>
internal static class RetryRule
{
    public static bool Allows(Attempt attempt) =>
        attempt.Answer is { } answer ? Allows(answer, attempt.Call.Operation) : Allows(attempt, attempt.Failure!);

    private static bool Allows(Answer answer, OperationDescriptor operation) => (int)answer.StatusCode switch
    {
        429 => true,
        503 => operation.IsIdempotent || answer.HasRetryAfter, // without one it may come from a gateway that has passed the request on
        408 or 500 or 502 or 504 => operation.IsIdempotent,
        >= 200 and < 300 => operation.IsIdempotent && operation.ResultKind != OperationResult.None && BrokeOff(answer),
        _ => false,
    };

    private static bool Allows(Attempt attempt, Exception failure)
    {
        var isOurEnd = failure is ObjectDisposedException && attempt.Timeout is null;
        return !isOurEnd && (attempt.Call.Operation.IsIdempotent || ConnectFailure.Is(failure));
    }

    // One that can't be decompressed would come the same again.
    private static bool BrokeOff(Answer answer) => answer.Failure is not (null or InvalidDataException);
}
