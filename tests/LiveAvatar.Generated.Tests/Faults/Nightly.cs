namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Whether there is time for all of it: the environment variable <c>NIGHTLY</c> is 1.</summary>
internal static class Nightly
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("NIGHTLY") == "1";

    public static int Or(int usual, int nightly) => IsOn ? nightly : usual;
}
