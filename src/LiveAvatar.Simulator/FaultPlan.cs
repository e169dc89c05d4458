using LiveAvatar.Simulator.Contract;

namespace LiveAvatar.Simulator;

/// <summary>
/// The faults that are still to come. Each is for one request unless a number is given, and they come in the order in which they were planned.
/// All members can be used by several threads.
/// </summary>
public sealed class FaultPlan
{
    /// <summary>The number for a fault that never runs out.</summary>
    public const int Always = int.MaxValue;

    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private readonly IReadOnlyList<Operation> _operations;

    internal FaultPlan(IReadOnlyList<Operation> operations) => _operations = operations;

    /// <summary>Plans a fault for the next request, whatever it is for.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">For how many requests, or <see cref="Always"/>. The default is one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void Next(Fault fault, int times = 1) => Add(fault, times, _ => true);

    /// <summary>Plans a fault for the next request for one operation.</summary>
    /// <param name="operationId">The <c>operationId</c> in the contract.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">For how many requests, or <see cref="Always"/>. The default is one.</param>
    /// <exception cref="ArgumentException">The contract has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void For(string operationId, Fault fault, int times = 1)
    {
        var operation = _operations.FirstOrDefault(candidate => string.Equals(candidate.Id, operationId, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The contract has no operation '{operationId}'.", nameof(operationId));

        Add(fault, times, asked => asked == operation);
    }

    /// <summary>Plans a fault for the next request for one operation.</summary>
    /// <param name="method">The operation's method.</param>
    /// <param name="path">The operation's path as in the contract, such as <c>/v1/voices/{voice_id}</c>.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">For how many requests, or <see cref="Always"/>. The default is one.</param>
    /// <exception cref="ArgumentException">The contract has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void For(HttpMethod method, string path, Fault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(method);

        var route = $"{method.Method} {path}";
        var operation = _operations.FirstOrDefault(candidate => string.Equals(candidate.Route, route, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The contract has no operation '{route}'.", nameof(path));

        Add(fault, times, asked => asked == operation);
    }

    /// <summary>Drops all faults that have not come yet.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    internal Fault? Take(Operation? operation)
    {
        lock (_gate)
        {
            var entry = _entries.Find(candidate => candidate.IsFor(operation));
            if (entry is { Times: not Always } && --entry.Times == 0)
            {
                _entries.Remove(entry);
            }

            return entry?.Fault;
        }
    }

    private void Add(Fault fault, int times, Func<Operation?, bool> isFor)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);

        lock (_gate)
        {
            _entries.Add(new Entry(fault, isFor) { Times = times });
        }
    }

    private sealed record Entry(Fault Fault, Func<Operation?, bool> IsFor)
    {
        public int Times { get; set; }
    }
}
