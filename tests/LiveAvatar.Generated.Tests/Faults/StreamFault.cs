namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Something that goes wrong on the way of an answer that the caller reads as it comes.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Answer">The server's side; it may end the caller's patience.</param>
/// <param name="OfBytes">What reading bytes ends with; null where all is well.</param>
/// <param name="OfEvents">What reading events ends with; null where all is well.</param>
internal sealed record StreamFault(string Name, Func<Exchange, CancellationTokenSource, Task> Answer, Type? OfBytes, Type? OfEvents)
{
    /// <summary>How often the call is tried: never again once its headers were there.</summary>
    public int Attempts { get; init; } = 1;

    public bool RefusesConnections { get; init; }
}
