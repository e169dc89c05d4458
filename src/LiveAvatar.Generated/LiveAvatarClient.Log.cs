using System;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    private static void LogSuccess(Call call, Answer answer)
    {
        if (call.Connection.Logger is { } logger && logger.IsEnabled(LogLevel.Debug))
        {
            Log.Succeeded(logger, call.Name, (int)answer.StatusCode, answer.Code, call.Attempts, call.Elapsed.TotalMilliseconds);
        }
    }

    // Not the exception: what the server said may stand in it, and its body.
    private static void LogFailure(Call call, Exception failure)
    {
        if (call.Connection.Logger is not { } logger)
        {
            return;
        }

        switch (failure)
        {
            case LiveAvatarApiException refusal:
                Log.Refused(logger, call.Name, (int)refusal.StatusCode, refusal.Code, refusal.GetType().Name, call.Attempts);
                break;
            case LiveAvatarResponseFormatException unreadable:
                Log.Unreadable(logger, call.Name, (int)unreadable.StatusCode, call.Attempts);
                break;
            case LiveAvatarTimeoutException late:
                Log.TimedOut(logger, call.Name, late.Timeout, call.Attempts);
                break;
            case LiveAvatarTransportException:
                Log.NotReached(logger, call.Name, call.Connection.Origin, call.Attempts);
                break;
            case OperationCanceledException:
                Log.Cancelled(logger, call.Name, call.Attempts);
                break;
            case ObjectDisposedException:
                Log.Ended(logger, call.Name, call.Attempts);
                break;
            default:
                Log.Threw(logger, call.Name, failure.GetType(), call.Attempts);
                break;
        }
    }

    /// <summary>Every message of the client. In one class, because .NET's generator puts several in an order that changes from build to build, and with it the
    /// bytes of the package.</summary>
    internal static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Operation}: attempt {Attempt} ended with {Error}. It is tried again in {Seconds} s.",
            SkipEnabledCheck = true)]
        public static partial void TriedAgain(ILogger logger, string operation, int attempt, string? error, double seconds);

        [LoggerMessage(10, LogLevel.Debug, "{Operation} succeeded with {StatusCode}, code {Code}, after {Attempts} attempt(s) and {Milliseconds:0} ms.",
            SkipEnabledCheck = true)]
        public static partial void Succeeded(ILogger logger, string operation, int statusCode, int? code, int attempts, double milliseconds);

        [LoggerMessage(11, LogLevel.Warning, "{Operation} was refused with {StatusCode}, code {Code}, as a {Error}, after {Attempts} attempt(s).")]
        public static partial void Refused(ILogger logger, string operation, int statusCode, int? code, string error, int attempts);

        [LoggerMessage(12, LogLevel.Error, "{Operation} succeeded with {StatusCode}, but its answer can't be used, after {Attempts} attempt(s).")]
        public static partial void Unreadable(ILogger logger, string operation, int statusCode, int attempts);

        [LoggerMessage(13, LogLevel.Warning, "{Operation} had no complete answer within {Timeout}, after {Attempts} attempt(s).")]
        public static partial void TimedOut(ILogger logger, string operation, TimeSpan timeout, int attempts);

        [LoggerMessage(14, LogLevel.Warning, "{Operation} got no complete answer from {Origin}, after {Attempts} attempt(s).")]
        public static partial void NotReached(ILogger logger, string operation, string origin, int attempts);

        [LoggerMessage(15, LogLevel.Debug, "{Operation} was cancelled by its caller, after {Attempts} attempt(s).")]
        public static partial void Cancelled(ILogger logger, string operation, int attempts);

        [LoggerMessage(16, LogLevel.Debug, "{Operation} was ended, because the client is disposed, after {Attempts} attempt(s).")]
        public static partial void Ended(ILogger logger, string operation, int attempts);

        [LoggerMessage(17, LogLevel.Error, "{Operation} was ended by a {Exception} of code that is not the client's, after {Attempts} attempt(s).")]
        public static partial void Threw(ILogger logger, string operation, Type exception, int attempts);
    }
}
