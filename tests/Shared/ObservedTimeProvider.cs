using Microsoft.Extensions.Time.Testing;

namespace LiveAvatar.Testing;

/// <summary>A <see cref="FakeTimeProvider"/> that knows its timers: a test waits until the code under test sets one, and then advances the clock.</summary>
internal sealed class ObservedTimeProvider() : FakeTimeProvider(new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly TimeSpan HangLimit = TimeSpan.FromMinutes(5); // of the real clock: it only ends a test that waits in vain

    private readonly Lock _gate = new();
    private readonly HashSet<ObservedTimer> _pending = [];
    private TaskCompletionSource _changed = NewChange();

    /// <summary>How long each pending timer still has.</summary>
    public IReadOnlyList<TimeSpan> PendingTimers
    {
        get
        {
            lock (_gate)
            {
                return [.. _pending.Select(timer => timer.Due - GetUtcNow())];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ObservedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until a timer is set that has so long from now.</summary>
    public Task WaitForTimerAsync(TimeSpan due) => WaitAsync(() => PendingTimers.Contains(due));

    /// <summary>Waits until a timer is set; returns how long the next one still has.</summary>
    public async Task<TimeSpan> WaitForTimerAsync()
    {
        var left = TimeSpan.Zero;
        await WaitAsync(() =>
        {
            var timers = PendingTimers;
            left = timers.DefaultIfEmpty().Min();
            return timers.Count > 0;
        });

        return left;
    }

    /// <summary>Waits until no timer is pending.</summary>
    public Task WaitForNoTimerAsync() => WaitAsync(() => PendingTimers.Count == 0);

    /// <summary>Waits until a timer is set, and advances the clock to where the next one is due; returns how far that was.</summary>
    public async Task<TimeSpan> AdvanceToNextAsync()
    {
        var left = await WaitForTimerAsync();
        Advance(left);
        return left;
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ITimer CreateStoppedTimer(TimerCallback callback) =>
        base.CreateTimer(callback, state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private async Task WaitAsync(Func<bool> isSo)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (isSo())
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(HangLimit);
        }
    }

    private void TellChange()
    {
        _changed.SetResult();
        _changed = NewChange();
    }

    private sealed class ObservedTimer : ITimer
    {
        private readonly ObservedTimeProvider _time;
        private readonly ITimer _timer;
        private TimeSpan _period;

        public ObservedTimer(ObservedTimeProvider time, TimerCallback callback, object? state)
        {
            _time = time;
            _timer = time.CreateStoppedTimer(_ =>
            {
                Note(_period > TimeSpan.Zero ? _period : Timeout.InfiniteTimeSpan);
                callback(state);
            });
        }

        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_time._gate) // a test that sees the timer may advance the clock at once: it has to be set by then
            {
                _period = period;
                Note(dueTime);
                return _timer.Change(dueTime, period);
            }
        }

        public void Dispose()
        {
            _timer.Dispose();
            Note(Timeout.InfiniteTimeSpan);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Note(TimeSpan left)
        {
            lock (_time._gate)
            {
                _time._pending.Remove(this);
                if (left != Timeout.InfiniteTimeSpan)
                {
                    Due = _time.GetUtcNow() + left;
                    _time._pending.Add(this);
                }

                _time.TellChange();
            }
        }
    }
}
