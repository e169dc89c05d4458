using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated;

internal sealed partial class RetryPipeline
{
    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Operation}: attempt {Attempt} ended with {Error}. It is tried again in {Seconds} s.",
            SkipEnabledCheck = true)]
        public static partial void TriedAgain(ILogger logger, string operation, int attempt, string? error, double seconds);
    }
}
