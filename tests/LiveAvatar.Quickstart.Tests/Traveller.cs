using Microsoft.Extensions.Time.Testing;

namespace LiveAvatar.Quickstart.Tests;

/// <summary>A journey whose clock, stop and output are in the hands of a test.</summary>
internal sealed class Traveller : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public Traveller() => Journey = new Journey(_output, _error, Time, cause => $"Way out of {cause.GetType().Name}.", Stop.Token);

    public FakeTimeProvider Time { get; } = new();

    public CancellationTokenSource Stop { get; } = new();

    public Journey Journey { get; }

    public string OutputSoFar => _output.ToString();

    public async Task<Finished> RunAsync(Func<Task> steps)
    {
        var exitCode = await Journey.RunAsync(steps);
        return new Finished(exitCode, _output.ToString(), _error.ToString());
    }

    /// <summary>A step that takes a time and gives a text.</summary>
    public Task<string> StepAsync(string name, TimeSpan duration, string cameBack) =>
        Journey.StepAsync(
            name,
            _ =>
            {
                Time.Advance(duration);
                return Task.FromResult(cameBack);
            },
            text => text);

    public Task<string> FailAsync(string name, Exception cause) =>
        Journey.StepAsync(name, _ => Task.FromException<string>(cause), text => text);

    public void Dispose()
    {
        Stop.Dispose();
        _output.Dispose();
        _error.Dispose();
    }
}
