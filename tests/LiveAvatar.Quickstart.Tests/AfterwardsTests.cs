namespace LiveAvatar.Quickstart.Tests;

public sealed class AfterwardsTests : IDisposable
{
    private readonly Traveller _traveller = new();

    public void Dispose() => _traveller.Dispose();

    [Fact]
    public async Task Afterwards_AllWell_CleansUpInReverse()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await using var first = Afterwards("delete the secret");
            await using var second = Afterwards("delete the voice");
            await _traveller.StepAsync("talk", TimeSpan.Zero, "hello");
        });

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(
            """
              talk                        0 ms   hello
              delete the voice            0 ms   done
              delete the secret           0 ms   done

            Done in 0 ms.

            """);
    }

    [Fact]
    public async Task Afterwards_Outcome_IsPrintedWhenItIsCleanedUp()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await using var cleanUp = _traveller.Journey.Afterwards("delete the voice", _ => Task.CompletedTask, "voice_id 4791739a...");
            await _traveller.StepAsync("talk", TimeSpan.Zero, "hello");
        });

        run.OutputLines[1].Should().Be("  delete the voice            0 ms   voice_id 4791739a...");
    }

    [Fact]
    public async Task Afterwards_StepFails_CleansUpAndStillFails()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await using var cleanUp = Afterwards("delete the secret");
            await _traveller.FailAsync("talk", new IOException("Silence."));
        });

        run.Should().BeEquivalentTo(new Finished(
            1,
            """
              talk                        0 ms   failed
              delete the secret           0 ms   done


            """,
            """
            The step 'talk' failed: Silence.
            Way out of IOException.

            """));
    }

    [Fact]
    public async Task Afterwards_Stopped_CleansUpWithATokenOfItsOwn()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await using var cleanUp = Afterwards("delete the secret");
            await _traveller.Stop.CancelAsync();
            await _traveller.StepAsync("talk", TimeSpan.Zero, "hello");
        });

        run.ExitCode.Should().Be(130);
        run.OutputLines[1].Should().Be("  delete the secret           0 ms   done");
    }

    [Fact]
    public async Task Afterwards_CleanUpFails_GoesOnWithTheRestAndNamesEachFailure()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await using var first = Afterwards("delete the secret");
            await using var second = _traveller.Journey.Afterwards("delete the voice", _ => Task.FromException(new TimeoutException("Too late.")));
            await _traveller.FailAsync("talk", new IOException("Silence."));
        });

        run.ExitCode.Should().Be(1);
        run.OutputLines.Should().Contain("  delete the voice            0 ms   failed").And.Contain("  delete the secret           0 ms   done");
        run.ErrorLines.Should().Equal(
            "The step 'talk' failed: Silence.",
            "Way out of IOException.",
            "The step 'delete the voice' failed: Too late.",
            "Way out of TimeoutException.");
    }

    [Fact]
    public async Task Afterwards_OnlyTheCleanUpFails_IsAFailure()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await using var cleanUp = _traveller.Journey.Afterwards("delete the voice", _ => throw new IOException("Gone."));
            await _traveller.StepAsync("talk", TimeSpan.Zero, "hello");
        });

        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal("The step 'delete the voice' failed: Gone.", "Way out of IOException.");
    }

    private IAsyncDisposable Afterwards(string name) => _traveller.Journey.Afterwards(name, token =>
    {
        token.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    });
}
