namespace LiveAvatar.Generated.Tests.Comfort;

/// <summary>A clock that stands still until it is moved. A test waits for what is waiting on it, and then moves it on.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Alarm> _alarms = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var alarm = new Alarm(this, () => callback(state), _now + dueTime);
            _alarms.Add(alarm);
            SignalChange();
            return alarm;
        }
    }

    /// <summary>Waits until something waits for the clock, and moves it on to where that is due; returns how far that was.</summary>
    public async Task<TimeSpan> AdvanceToNextAsync()
    {
        await WaitAsync(() => _alarms.Count > 0);

        Alarm next;
        TimeSpan moved;
        lock (_gate)
        {
            next = _alarms.MinBy(alarm => alarm.Due)!;
            moved = next.Due - _now;
            _now = next.Due;
            _alarms.Remove(next);
        }

        next.Ring();
        return moved;
    }

    /// <summary>Waits until nothing waits for the clock any more.</summary>
    public Task WaitForSilenceAsync() => WaitAsync(() => _alarms.Count == 0);

    /// <summary>Waits until something waits for the clock.</summary>
    public Task WaitForAlarmAsync() => WaitAsync(() => _alarms.Count > 0);

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

    private sealed record Alarm(ManualTime Time, Action Ring, TimeSpan Due) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (Time._gate)
            {
                Time._alarms.RemoveAll(alarm => ReferenceEquals(alarm, this));
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
