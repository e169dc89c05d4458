using NSubstitute;

namespace LiveAvatar.Generated.Tests.Comfort;

public sealed class FollowSessionTranscriptTests
{
    private readonly SessionsClient _sessions = Substitute.For<SessionsClient>();
    private readonly ObservedTimeProvider _time = new();
    private readonly List<long?> _starts = [];

    [Fact]
    public async Task FollowSessionTranscriptAsync_SessionOver_ReadsOnWithoutWaitingUntilNothingNewComes()
    {
        Answer(Over(20, Entry(1), Entry(2)), Over(30, Entry(3)), Over(30));

        var texts = await ReadAsync();

        texts.Should().Equal("1", "2", "3");
        _starts.Should().Equal(null, 20, 30);
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_SessionRuns_AsksAgainAfterEachInterval()
    {
        Answer(Running(10, Entry(1)), Running(10), Running(20, Entry(2)), Over(null, Entry(3)));

        var reading = ReadAsync();
        (await _time.AdvanceToNextAsync()).Should().Be(TimeSpan.FromSeconds(5));
        await _time.AdvanceToNextAsync();
        await _time.AdvanceToNextAsync();

        (await reading).Should().Equal("1", "2", "3");
        _starts.Should().Equal(null, 10, 10, 20);
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_Interval_IsKept()
    {
        Answer(Running(10), Over(10));

        var reading = ReadAsync(TimeSpan.FromSeconds(2));

        (await _time.AdvanceToNextAsync()).Should().Be(TimeSpan.FromSeconds(2));
        await reading;
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_EntryGivenIsYieldedBeforeTheWait()
    {
        Answer(Running(10, Entry(1)));
        await using var entries = _sessions.FollowSessionTranscriptAsync("s", timeProvider: _time).GetAsyncEnumerator();

        var moved = await entries.MoveNextAsync();

        moved.Should().BeTrue();
        entries.Current.Transcript.Should().Be("1");
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_AnswersThatOverlap_GiveEachEntryOnce()
    {
        Answer(Running(2, Entry(1), Entry(2)), Running(3, Entry(2), Entry(3)), Over(3, Entry(3)));

        var reading = ReadAsync();
        await _time.AdvanceToNextAsync();
        await _time.AdvanceToNextAsync();

        (await reading).Should().Equal("1", "2", "3");
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_SameMomentOtherEntry_GivesBoth()
    {
        var user = Entry(1);
        var avatar = Entry(1);
        avatar.Role = SessionTranscriptDataRole.Avatar;
        Answer(Over(null, user, avatar));

        var texts = await ReadAsync();

        texts.Should().Equal("1", "1");
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_RunningWithoutNext_KeepsItsPlace()
    {
        Answer(Running(10, Entry(1)), Running(null), Running(5), Over(null, Entry(2)));

        var reading = ReadAsync();
        await _time.AdvanceToNextAsync();
        await _time.AdvanceToNextAsync();
        await _time.AdvanceToNextAsync();

        (await reading).Should().Equal("1", "2");
        _starts.Should().Equal(null, 10, 10, 10);
    }

    [Theory]
    [InlineData(0, true, 2)] // the same timestamp for ever, with a new entry each time
    [InlineData(1, false, 1)] // a clock that moves on, with nothing new
    [InlineData(-1, true, 2)] // a clock that goes back
    public async Task FollowSessionTranscriptAsync_OverAndServerWithoutEnd_Ends(int step, bool newEntries, int calls)
    {
        _sessions.GetSessionTranscriptAsync("s").ReturnsForAnyArgs(call =>
        {
            _starts.Add(call.ArgAt<long?>(1));
            return _starts.Count < 10
                ? Over(100 + (step * _starts.Count), newEntries ? [Entry(_starts.Count)] : [])
                : throw new InvalidOperationException("It asks for ever.");
        });

        await ReadAsync();

        _starts.Should().HaveCount(calls);
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_ListLeftOut_IsEmpty()
    {
        Answer(new SessionTranscriptResponse());

        var texts = await ReadAsync();

        texts.Should().BeEmpty();
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_CancelledBetweenEntries_Ends()
    {
        Answer(Over(null, Entry(1), Entry(2)));
        using var source = new CancellationTokenSource();
        await using var entries = _sessions.FollowSessionTranscriptAsync("s", cancellationToken: source.Token).GetAsyncEnumerator();
        await entries.MoveNextAsync();

        await source.CancelAsync();

        await entries.Awaiting(walk => walk.MoveNextAsync().AsTask()).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_CancelledWhileItWaits_Ends()
    {
        Answer(Running(10));
        using var source = new CancellationTokenSource();
        await using var entries = _sessions.FollowSessionTranscriptAsync("s", timeProvider: _time).GetAsyncEnumerator(source.Token);
        var moving = entries.MoveNextAsync().AsTask();
        await _time.WaitForTimerAsync();

        await source.CancelAsync();

        await FluentActions.Awaiting(() => moving).Should().ThrowAsync<OperationCanceledException>();
        await _time.WaitForNoTimerAsync();
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_CancelledInACall_EndsIt()
    {
        _sessions.GetSessionTranscriptAsync("s").ReturnsForAnyArgs(async call =>
        {
            await Task.Delay(Timeout.Infinite, call.Arg<CancellationToken>());
            return new SessionTranscriptResponse();
        });
        using var source = new CancellationTokenSource();
        await using var entries = _sessions.FollowSessionTranscriptAsync("s", cancellationToken: source.Token).GetAsyncEnumerator();
        var moving = entries.MoveNextAsync().AsTask();

        await source.CancelAsync();

        await FluentActions.Awaiting(() => moving).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task FollowSessionTranscriptAsync_CallFails_Throws()
    {
        _sessions.GetSessionTranscriptAsync("s").ReturnsForAnyArgs(Task.FromException<SessionTranscriptResponse>(new LiveAvatarNotFoundException("Who?")));

        var act = () => ReadAsync();

        await act.Should().ThrowAsync<LiveAvatarNotFoundException>();
    }

    [Fact]
    public void FollowSessionTranscriptAsync_NotEnumerated_AsksForNothing()
    {
        _ = _sessions.FollowSessionTranscriptAsync("s");

        _sessions.ReceivedCalls().Should().BeEmpty();
    }

    [Fact]
    public void FollowSessionTranscriptAsync_WrongArguments_AreRefusedAtOnce()
    {
        var withoutSession = () => _sessions.FollowSessionTranscriptAsync(null!);
        var withoutInterval = () => _sessions.FollowSessionTranscriptAsync("s", TimeSpan.Zero);

        FluentActions.Invoking(() => SessionsClientExtensions.FollowSessionTranscriptAsync(null!, "s")).Should().Throw<ArgumentNullException>().WithParameterName("sessions");
        withoutSession.Should().Throw<ArgumentNullException>().WithParameterName("sessionId");
        withoutInterval.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("interval");
    }

    private static SessionTranscriptData Entry(long at) => new()
    {
        Role = SessionTranscriptDataRole.User,
        Transcript = $"{at}",
        AbsoluteTimestamp = at,
        RelativeTimestamp = at,
    };

    private static SessionTranscriptResponse Running(long? next, params SessionTranscriptData[] entries) =>
        new() { SessionActive = true, NextTimestamp = next, TranscriptData = entries };

    private static SessionTranscriptResponse Over(long? next, params SessionTranscriptData[] entries) =>
        new() { SessionActive = false, NextTimestamp = next, TranscriptData = entries };

    private void Answer(params SessionTranscriptResponse[] answers) => _sessions.GetSessionTranscriptAsync("s").ReturnsForAnyArgs(call =>
    {
        _starts.Add(call.ArgAt<long?>(1));
        return answers[_starts.Count - 1];
    });

    private async Task<List<string>> ReadAsync(TimeSpan? interval = null)
    {
        var texts = new List<string>();
        await foreach (var entry in _sessions.FollowSessionTranscriptAsync("s", interval, _time))
        {
            texts.Add(entry.Transcript);
        }

        return texts;
    }
}
