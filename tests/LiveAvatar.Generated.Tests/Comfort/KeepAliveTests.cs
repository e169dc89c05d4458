using System.Net;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NSubstitute;

namespace LiveAvatar.Generated.Tests.Comfort;

public sealed class KeepAliveTests
{
    private static readonly Guid Session = Guid.Parse("11111111-2222-3333-4444-555555555555");

    private readonly SessionsClient _sessions = Substitute.For<SessionsClient>();
    private readonly ObservedTimeProvider _time = new();
    private readonly Channel<int> _calls = Channel.CreateUnbounded<int>();
    private int _called;

    public static TheoryData<LiveAvatarException> Passing =>
    [
        new LiveAvatarTransportException("Gone dark."),
        new LiveAvatarTimeoutException("Too late.", TimeSpan.FromSeconds(1)),
        new LiveAvatarResponseFormatException("HTML."),
        new LiveAvatarRateLimitException("Slower."),
        new LiveAvatarServerException("Broken.", HttpStatusCode.BadGateway),
        new LiveAvatarApiException("Too slow.", HttpStatusCode.RequestTimeout),
    ];

    public static TheoryData<Exception> Lasting =>
    [
        new LiveAvatarNotFoundException("Over."),
        new LiveAvatarAuthenticationException("Who?"),
        new LiveAvatarApiException("No.", HttpStatusCode.BadRequest),
        new InvalidOperationException("No credential."),
    ];

    [Fact]
    public async Task KeepAlive_Started_CallsAtOnceAndThenEveryMinute()
    {
        Answer();

        await using var alive = _sessions.KeepAlive(timeProvider: _time);

        (await NextCallAsync()).Should().Be(1);
        (await _time.AdvanceToNextAsync()).Should().Be(TimeSpan.FromMinutes(1));
        (await NextCallAsync()).Should().Be(2);
        (await _time.AdvanceToNextAsync()).Should().Be(TimeSpan.FromMinutes(1));
        (await NextCallAsync()).Should().Be(3);
        alive.Completion.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task KeepAlive_Interval_IsKept()
    {
        Answer();

        await using var alive = _sessions.KeepAlive(interval: TimeSpan.FromMinutes(3), timeProvider: _time);

        (await _time.AdvanceToNextAsync()).Should().Be(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task KeepAlive_SessionGiven_NamesIt()
    {
        var options = new RequestOptions();

        await using var alive = _sessions.KeepAlive(Session, timeProvider: _time, options: options);

        await _sessions.Received(1).KeepSessionAliveAsync(Arg.Is<KeepSessionAlive>(body => body.SessionId == Session), options, Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task KeepAlive_NoSessionGiven_IsTheTokens()
    {
        await using var alive = _sessions.KeepAlive(timeProvider: _time);

        await _sessions.Received(1).KeepSessionAliveAsync(null, null, Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task KeepAlive_CallThatHangs_UsesUpNoneOfTheNextInterval()
    {
        var hanging = new TaskCompletionSource();
        Answer(hanging.Task, Task.CompletedTask);
        await using var alive = _sessions.KeepAlive(timeProvider: _time);
        (await NextCallAsync()).Should().Be(1);
        await _time.AdvanceToNextAsync();

        hanging.SetResult();

        (await NextCallAsync()).Should().Be(2, "the minute was over before the call was");
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task KeepAlive_FailureThatMayPass_CallsAgain(LiveAvatarException failure)
    {
        Answer(Task.FromException(failure), Task.CompletedTask);

        await using var alive = _sessions.KeepAlive(timeProvider: _time);

        alive.LastFailure.Should().BeSameAs(failure);
        (await NextCallAsync()).Should().Be(1);
        await _time.AdvanceToNextAsync();
        (await NextCallAsync()).Should().Be(2);
        await _time.AdvanceToNextAsync();
        (await NextCallAsync()).Should().Be(3);
        alive.LastFailure.Should().BeNull("the second call went well");
        alive.Completion.IsCompleted.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Lasting))]
    public async Task Completion_FailureThatLasts_FailsWithIt(Exception failure)
    {
        Answer(Task.CompletedTask, Task.FromException(failure));
        var alive = _sessions.KeepAlive(timeProvider: _time);
        await _time.AdvanceToNextAsync();

        var act = () => alive.Completion;

        (await act.Should().ThrowAsync<Exception>()).Which.Should().BeSameAs(failure);
        await FluentActions.Awaiting(() => alive.DisposeAsync().AsTask()).Should().NotThrowAsync("it would hide what the caller's own code throws");
        await _time.WaitForNoTimerAsync();
        _called.Should().Be(2);
    }

    [Fact]
    public async Task Completion_OperationThatThrowsAtOnce_FailsWithIt()
    {
        _sessions.KeepSessionAliveAsync().ReturnsForAnyArgs(_ => throw new InvalidOperationException("No credential."));

        await using var alive = _sessions.KeepAlive(timeProvider: _time);

        await alive.Invoking(handle => handle.Completion).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task DisposeAsync_BetweenCalls_EndsItAndTheTimer()
    {
        Answer();
        var alive = _sessions.KeepAlive(timeProvider: _time);

        await alive.DisposeAsync();

        alive.Completion.IsCompletedSuccessfully.Should().BeTrue();
        await _time.WaitForNoTimerAsync();
        _called.Should().Be(1);
    }

    [Fact]
    public async Task DisposeAsync_CallUnderWay_CancelsIt()
    {
        _sessions.KeepSessionAliveAsync().ReturnsForAnyArgs(call => Task.Delay(Timeout.Infinite, call.Arg<CancellationToken>()));
        var alive = _sessions.KeepAlive(timeProvider: _time);

        await alive.DisposeAsync();

        alive.Completion.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public async Task DisposeAsync_Twice_IsFine()
    {
        Answer();
        var alive = _sessions.KeepAlive(timeProvider: _time);
        await alive.DisposeAsync();

        var act = () => alive.DisposeAsync().AsTask();

        await act.Should().NotThrowAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(30 * 24 * 60 * 60)]
    public void KeepAlive_IntervalThatNoTimerTakes_IsRefused(int seconds)
    {
        var act = () => _sessions.KeepAlive(interval: TimeSpan.FromSeconds(seconds));

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("interval").WithMessage("The interval has to be *");
        _sessions.ReceivedCalls().Should().BeEmpty();
    }

    [Fact]
    public async Task KeepAlive_IntervalOfTheLongestTimer_IsTaken()
    {
        Answer();

        await using var alive = _sessions.KeepAlive(interval: TimeSpan.FromMilliseconds(int.MaxValue), timeProvider: _time);

        (await _time.AdvanceToNextAsync()).Should().Be(TimeSpan.FromMilliseconds(int.MaxValue));
    }

    [Fact]
    public void KeepAlive_Null_IsRefused() =>
        FluentActions.Invoking(() => SessionsClientExtensions.KeepAlive(null!)).Should().Throw<ArgumentNullException>().WithParameterName("sessions");

    [Fact]
    public async Task DisposeAsync_AfterAFailureThatNobodyAskedFor_LeavesNoUnobservedException()
    {
        var failure = new LiveAvatarNotFoundException("Over.");
        var unobserved = new List<Exception>();
        EventHandler<UnobservedTaskExceptionEventArgs> note = (_, e) => unobserved.AddRange(e.Exception.InnerExceptions);
        TaskScheduler.UnobservedTaskException += note;

        var completion = await FailAndDisposeAsync(failure);
        GC.Collect();
        GC.WaitForPendingFinalizers();

        TaskScheduler.UnobservedTaskException -= note;
        completion.IsAlive.Should().BeFalse();
        unobserved.Should().NotContain(failure);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> FailAndDisposeAsync(Exception failure)
    {
        var sessions = Substitute.For<SessionsClient>();
        sessions.KeepSessionAliveAsync().ReturnsForAnyArgs(_ => throw failure);
        var alive = sessions.KeepAlive();
        await alive.DisposeAsync();
        return new WeakReference(alive.Completion);
    }

    private Task<int> NextCallAsync() => _calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(5));

    /// <summary>Answers with these tasks, one after the other, and with the last of them from then on.</summary>
    private void Answer(params Task[] answers) => _sessions.KeepSessionAliveAsync().ReturnsForAnyArgs(_ =>
    {
        _called++;
        _calls.Writer.TryWrite(_called);
        return answers.Length == 0 ? Task.CompletedTask : answers[Math.Min(_called, answers.Length) - 1];
    });
}
