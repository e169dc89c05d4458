using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

/// <summary>Keeps all that is logged.</summary>
internal sealed class ListLogger : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, string Line)> _entries = new();

    public IEnumerable<string> Categories => _entries.Select(entry => entry.Category);

    public IEnumerable<string> Lines => _entries.Select(entry => entry.Line);

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _entries);

    public void Dispose()
    {
        // It holds nothing but text.
    }

    private sealed class Logger(string category, ConcurrentQueue<(string Category, string Line)> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue((category, formatter(state, exception)));
    }
}
