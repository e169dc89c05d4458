namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>How a call ends.</summary>
/// <param name="Exception">Null where it gives the right result.</param>
/// <param name="Attempts">How often it is tried.</param>
internal sealed record Outcome(Type? Exception, int Attempts)
{
    private const int All = 3;

    /// <summary>The right result, at once.</summary>
    public static Outcome Fine(CallTraits call) => new(Exception: null, Attempts: 1);

    /// <summary>Another attempt would change nothing.</summary>
    public static Outcome Once<T>(CallTraits call) => new(typeof(T), Attempts: 1);

    /// <summary>Another attempt may help, and is made where it can do no harm.</summary>
    public static Outcome Careful<T>(CallTraits call) => new(typeof(T), call.IsIdempotent ? All : 1);

    /// <summary>The call can't have been carried out: it is made again, whatever it is.</summary>
    public static Outcome Again<T>(CallTraits call) => new(typeof(T), All);

    /// <summary>The call was carried out: what is wrong with its answer matters only where that has to be read.</summary>
    public static Func<CallTraits, Outcome> WhereRead(Func<CallTraits, Outcome> outcome) => call => call.HasResult ? outcome(call) : Fine(call);

    public override string ToString() => $"{Exception?.Name ?? "the right result"} after {Attempts} attempt(s)";
}
