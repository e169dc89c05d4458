namespace LiveAvatar.Quickstart;

/// <summary>
/// Runs steps one after the other and prints a line for each: its name, how long it took, and what came back. A step that fails ends the
/// journey; what was to be done afterwards is done all the same.
/// </summary>
/// <param name="output">Gets the lines.</param>
/// <param name="error">Gets a sentence for each step that failed, and one for what can be done.</param>
/// <param name="time">The clock.</param>
/// <param name="wayOut">Says what can be done about a failure.</param>
/// <param name="cancellationToken">Stops the journey in the middle of a step.</param>
internal sealed class Journey(
    TextWriter output, TextWriter error, TimeProvider time, Func<Exception, string> wayOut, CancellationToken cancellationToken)
{
    private readonly List<StepFailedException> _failures = [];
    private readonly List<string> _hidden = [];

    /// <summary>Runs a whole journey.</summary>
    /// <returns>The exit code of the program.</returns>
    public async Task<int> RunAsync(Func<Task> steps)
    {
        var start = time.GetTimestamp();
        var stopped = false;
        try
        {
            await steps();
        }
        catch (StepFailedException failure)
        {
            _failures.Insert(0, failure); // before those of the cleaning up that it led to
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            stopped = true;
        }

        output.WriteLine();
        foreach (var failure in _failures)
        {
            error.WriteLine(Printable(failure.Message));
            error.WriteLine(wayOut(failure.Cause));
        }

        if (stopped)
        {
            error.WriteLine("Stopped by Ctrl+C.");
            return ExitCode.Interrupted;
        }

        if (_failures.Count > 0)
        {
            return ExitCode.Failure;
        }

        output.WriteLine($"Done in {Milliseconds(start)}.");
        return ExitCode.Success;
    }

    /// <summary>Runs a step.</summary>
    /// <param name="name">What it does, in a few words.</param>
    /// <param name="call">Does it.</param>
    /// <param name="describe">Says in a few words what came back.</param>
    /// <returns>What came back.</returns>
    /// <exception cref="StepFailedException">The step failed.</exception>
    public Task<T> StepAsync<T>(string name, Func<CancellationToken, Task<T>> call, Func<T, string> describe) =>
        RunStepAsync(name, call, describe, cancellationToken);

    /// <summary>Runs a step from which nothing comes back.</summary>
    /// <param name="name">What it does, in a few words.</param>
    /// <param name="call">Does it.</param>
    /// <exception cref="StepFailedException">The step failed.</exception>
    public Task StepAsync(string name, Func<CancellationToken, Task> call) => RunStepAsync(name, call, "done", cancellationToken);

    /// <summary>Registers a step that cleans up. It is run when the result is disposed, also when the journey has failed or was stopped.
    /// When it fails itself, the rest goes on, and the journey ends as a failure.</summary>
    /// <param name="name">What it does, in a few words.</param>
    /// <param name="call">Does it.</param>
    /// <param name="outcome">Says in a few words what has been cleaned up.</param>
    public IAsyncDisposable Afterwards(string name, Func<CancellationToken, Task> call, string outcome = "done") => new CleanUp(async () =>
    {
        try
        {
            await RunStepAsync(name, call, outcome, CancellationToken.None); // what stopped the journey must not stop the cleaning up
        }
        catch (StepFailedException failure)
        {
            _failures.Add(failure);
        }
    });

    /// <summary>Keeps a key or token out of all that is printed from now on: an API may repeat in a message what it was sent.</summary>
    /// <param name="secret">The key or token.</param>
    public void Hide(string secret) => _hidden.Add(secret);

    private Task<string> RunStepAsync(string name, Func<CancellationToken, Task> call, string outcome, CancellationToken token) => RunStepAsync(
        name,
        async token =>
        {
            await call(token);
            return outcome;
        },
        outcome => outcome,
        token);

    private async Task<T> RunStepAsync<T>(string name, Func<CancellationToken, Task<T>> call, Func<T, string> describe, CancellationToken token)
    {
        output.Write($"  {name,-22}");
        output.Flush(); // a step may take long, and its name says for what
        var start = time.GetTimestamp();
        var outcome = "failed";
        try
        {
            token.ThrowIfCancellationRequested();
            var result = await call(token);
            outcome = Printable(describe(result));
            return result;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            outcome = "stopped";
            throw;
        }
        catch (Exception exception)
        {
            throw new StepFailedException(name, exception);
        }
        finally
        {
            output.WriteLine($"{Milliseconds(start),10}   {outcome}");
        }
    }

    private string Printable(string text) =>
        PlainText.Line(_hidden.Aggregate(text, (text, secret) => text.Replace(secret, "***", StringComparison.Ordinal)));

    private string Milliseconds(long start) => FormattableString.Invariant($"{time.GetElapsedTime(start).TotalMilliseconds:N0} ms");

    private sealed class CleanUp(Func<Task> run) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await run();
    }
}
