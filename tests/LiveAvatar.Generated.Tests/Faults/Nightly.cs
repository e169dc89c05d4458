using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Whether there is time for all of it: the environment variable <c>NIGHTLY</c> is 1.</summary>
internal static class Nightly
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("NIGHTLY") == "1";

    public static T Or<T>(T usual, T nightly) => IsOn ? nightly : usual;

    /// <summary>Adds a row to the summary of the run.</summary>
    public static void Tell(string what, string tried) => NightlySummary.Add(what, Framework.Name, tried);
}
