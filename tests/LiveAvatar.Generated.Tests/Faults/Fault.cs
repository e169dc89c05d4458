namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Something that goes wrong on the way of an answer, or looks as if it did.</summary>
internal sealed record Fault(string Name, Func<Exchange, Task> Answer, Func<CallTraits, Outcome> Expected)
{
    /// <summary>What passes at each pause of the server. By default all that an attempt has.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(100);

    public bool RefusesConnections { get; init; }
}
