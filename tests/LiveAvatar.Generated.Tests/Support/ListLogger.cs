using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated.Tests.Support;

/// <summary>Keeps what is logged at a level or above.</summary>
internal sealed class ListLogger(LogLevel least = LogLevel.Trace) : ILoggerFactory, ILogger
{
    public List<string> Categories { get; } = [];

    public List<(LogLevel Level, string Text, string Values, Exception? Exception)> Messages { get; } = [];

    public ILogger CreateLogger(string categoryName)
    {
        Categories.Add(categoryName);
        return this;
    }

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            var values = state as IEnumerable<KeyValuePair<string, object?>> ?? [];
            Messages.Add((logLevel, formatter(state, exception), string.Join(' ', values), exception));
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }
}
