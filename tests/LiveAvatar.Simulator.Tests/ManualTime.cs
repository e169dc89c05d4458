namespace LiveAvatar.Simulator.Tests;

// A clock that stands still until it is moved. A test waits for the timer that the code under test sets, and then moves it on.
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var timer = new Timer(this, () => callback(state), _now + dueTime);
            _timers.Add(timer);
            SignalChange();
            return timer;
        }
    }

    // How long the next timer still has.
    public async Task<TimeSpan> WaitForTimerAsync()
    {
        var due = DateTimeOffset.MaxValue;
        await WaitAsync(() =>
        {
            due = _timers.Select(timer => timer.Due).DefaultIfEmpty(due).Min();
            return _timers.Count > 0;
        });

        return due - GetUtcNow();
    }

    public Task WaitForNoTimerAsync() => WaitAsync(() => _timers.Count == 0);

    public void Advance(TimeSpan time)
    {
        List<Timer> due;
        lock (_gate)
        {
            _now += time;
            due = _timers.FindAll(timer => timer.Due <= _now);
            _timers.RemoveAll(due.Contains);
            SignalChange();
        }

        due.ForEach(timer => timer.Fire());
    }

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

            await changed.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    private void SignalChange()
    {
        _changed.SetResult();
        _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed record Timer(ManualTime Time, Action Fire, DateTimeOffset Due) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (Time._gate)
            {
                Time._timers.RemoveAll(timer => ReferenceEquals(timer, this));
                Time.SignalChange();
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
