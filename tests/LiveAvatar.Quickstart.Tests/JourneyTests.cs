namespace LiveAvatar.Quickstart.Tests;

public sealed class JourneyTests : IDisposable
{
    private readonly Traveller _traveller = new();

    public void Dispose() => _traveller.Dispose();

    [Fact]
    public async Task Steps_OfAllDurations_AreAligned()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await _traveller.StepAsync("first", TimeSpan.FromMilliseconds(0.4), "one");
            await _traveller.StepAsync("the second", TimeSpan.FromMilliseconds(87.6), "two");
            await _traveller.StepAsync("the third of them", TimeSpan.FromSeconds(75.25), "three");
        });

        run.Should().BeEquivalentTo(new Finished(
            0,
            """
              first                       0 ms   one
              the second                 88 ms   two
              the third of them      75,250 ms   three

            Done in 75,338 ms.

            """,
            ""));
    }

    [Fact]
    public async Task StepAsync_UnderWay_HasItsNamePrintedAlready()
    {
        var seen = "";

        await _traveller.RunAsync(() => _traveller.Journey.StepAsync(
            "a long one",
            _ =>
            {
                seen = _traveller.OutputSoFar;
                return Task.FromResult(0);
            },
            _ => "done"));

        seen.TrimEnd().Should().Be("  a long one");
    }

    [Fact]
    public async Task StepAsync_GivesWhatCameBack()
    {
        var cameBack = "";

        await _traveller.RunAsync(async () => cameBack = await _traveller.StepAsync("ask", TimeSpan.Zero, "answer"));

        cameBack.Should().Be("answer");
    }

    [Fact]
    public async Task StepAsync_NothingComesBack_IsDone()
    {
        var run = await _traveller.RunAsync(() => _traveller.Journey.StepAsync("knock", _ => Task.CompletedTask));

        run.OutputLines[0].Should().Be("  knock                       0 ms   done");
    }

    [Fact]
    public async Task Hide_Secret_IsPrintedNowhere()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            _traveller.Journey.Hide("abracadabra");
            await _traveller.StepAsync("ask", TimeSpan.Zero, "open with abracadabra");
            await _traveller.FailAsync("ask again", new IOException("Not abracadabra again."));
        });

        run.OutputLines[0].Should().EndWith("open with ***");
        run.ErrorLines[0].Should().Be("The step 'ask again' failed: Not *** again.");
    }

    [Fact]
    public async Task StepAsync_TextWithControlCharacters_PrintsOneInertLine()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await _traveller.StepAsync("ask", TimeSpan.Zero, "red \u001b[31m\nalert");
            await _traveller.FailAsync("ask again", new IOException("over\u001b[2J\r\nand out"));
        });

        run.OutputLines.Should().HaveCount(3);
        run.OutputLines[0].Should().EndWith("red  [31m alert");
        run.ErrorLines[0].Should().Be("The step 'ask again' failed: over [2J  and out");
    }

    [Fact]
    public async Task RunAsync_StepFails_LeavesTheRestOutAndNamesStepAndWayOut()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await _traveller.StepAsync("first", TimeSpan.Zero, "one");
            await _traveller.FailAsync("second", new IOException("The disk is full."));
            await _traveller.StepAsync("third", TimeSpan.Zero, "three");
        });

        run.Should().BeEquivalentTo(new Finished(
            1,
            """
              first                       0 ms   one
              second                      0 ms   failed


            """,
            """
            The step 'second' failed: The disk is full.
            Way out of IOException.

            """));
    }

    [Fact]
    public async Task RunAsync_StepFailsWithoutATask_IsAFailureAllTheSame()
    {
        var run = await _traveller.RunAsync(() => _traveller.Journey.StepAsync<int>("begin", _ => throw new IOException("No."), _ => ""));

        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal("The step 'begin' failed: No.", "Way out of IOException.");
    }

    [Fact]
    public async Task StepAsync_CancelledByNobody_IsAFailure()
    {
        var run = await _traveller.RunAsync(() => _traveller.FailAsync("wait", new OperationCanceledException("Gave up.")));

        run.ExitCode.Should().Be(1);
        run.ErrorLines[0].Should().Be("The step 'wait' failed: Gave up.");
    }

    [Fact]
    public async Task RunAsync_StoppedInAStep_SaysSoAndGivesTheExitCodeOfCtrlC()
    {
        var run = await _traveller.RunAsync(async () =>
        {
            await _traveller.Journey.StepAsync(
                "wait",
                async token =>
                {
                    await _traveller.Stop.CancelAsync();
                    await Task.Delay(Timeout.Infinite, token);
                    return 0;
                },
                _ => "waited");
            await _traveller.StepAsync("next", TimeSpan.Zero, "never");
        });

        run.Should().BeEquivalentTo(new Finished(130, "  wait                        0 ms   stopped\n\n", "Stopped by Ctrl+C.\n"));
    }

    [Fact]
    public async Task RunAsync_StoppedBetweenSteps_DoesNotBeginTheNext()
    {
        var begun = false;

        var run = await _traveller.RunAsync(async () =>
        {
            await _traveller.Stop.CancelAsync();
            await _traveller.Journey.StepAsync("next", _ => Task.FromResult(begun = true), _ => "begun");
        });

        begun.Should().BeFalse();
        run.ExitCode.Should().Be(130);
    }
}
