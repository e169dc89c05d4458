using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Whether there is time for all of it: the environment variable <c>NIGHTLY</c> is 1.</summary>
internal static class Nightly
{
    private static readonly Lock Gate = new();

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("NIGHTLY") == "1";

    public static T Or<T>(T usual, T nightly) => IsOn ? nightly : usual;

    /// <summary>Adds a row to the summary of the run: <c>NIGHTLY_SUMMARY</c> names its file.</summary>
    public static void Tell(string what, string tried)
    {
        if (Environment.GetEnvironmentVariable("NIGHTLY_SUMMARY") is { Length: > 0 } file)
        {
            lock (Gate)
            {
                File.AppendAllText(file, $"| {what} | {Framework.Name} | {tried} |{Environment.NewLine}");
            }
        }
    }
}
