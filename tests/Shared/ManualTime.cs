namespace LiveAvatar.Testing;

/// <summary>A clock that stands still until a test moves it. A test waits for the timer that the code under test sets, and then moves it on.</summary>
internal sealed class ManualTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // of the real clock: a test that waits in vain fails

    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _changed = NewChange();
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>What is waited for, from now.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
            {
                return _timers.ConvertAll(timer => timer.Due - _passed);
            }
        }
    }

    public override long GetTimestamp()
    {
        lock (_gate)
        {
            return _passed.Ticks;
        }
    }

    public override DateTimeOffset GetUtcNow() => Start + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until somebody waits for so long from now.</summary>
    public Task WaitForTimerAsync(TimeSpan due) => WaitAsync(() => _timers.Exists(timer => timer.Due == _passed + due));

    /// <summary>Waits until somebody waits; returns how long the next timer still has.</summary>
    public async Task<TimeSpan> WaitForTimerAsync()
    {
        var left = TimeSpan.Zero;
        await WaitAsync(() =>
        {
            left = _timers.Select(timer => timer.Due - _passed).DefaultIfEmpty().Min();
            return _timers.Count > 0;
        });

        return left;
    }

    /// <summary>Waits until nobody waits any more.</summary>
    public Task WaitForNoTimerAsync() => WaitAsync(() => _timers.Count == 0);

    /// <summary>Waits until somebody waits, and moves the clock on to where the next timer is due; returns how far that was.</summary>
    public async Task<TimeSpan> AdvanceToNextAsync()
    {
        var left = await WaitForTimerAsync();
        Advance(left);
        return left;
    }

    public void Advance(TimeSpan time)
    {
        List<Timer> due;
        lock (_gate)
        {
            _passed += time;
            due = _timers.FindAll(timer => timer.Due <= _passed);
            _timers.RemoveAll(due.Contains);
            TellChange();
        }

        due.ForEach(timer => timer.Fire());
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

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

            await changed.WaitAsync(Patience);
        }
    }

    private void TellChange()
    {
        _changed.SetResult();
        _changed = NewChange();
    }

    private sealed class Timer(ManualTime time, Action fire) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time._passed + dueTime;
                    time._timers.Add(this);
                }

                time.TellChange();
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
