namespace WireMock.Server;

internal sealed class Scenarios
{
    private readonly Dictionary<string, (string? State, int Count)> _states = new(StringComparer.Ordinal);

    public bool IsDue(Mapping mapping) =>
        mapping.Scenario is null || string.Equals(_states.GetValueOrDefault(mapping.Scenario).State, mapping.WhenState, StringComparison.Ordinal);

    public void Advance(Mapping mapping)
    {
        if (mapping.Scenario is { } scenario)
        {
            var (state, count) = _states.GetValueOrDefault(scenario);
            _states[scenario] = count + 1 == mapping.Times ? (mapping.NextState, 0) : (state, count + 1);
        }
    }

    public void Reset() => _states.Clear();
}
