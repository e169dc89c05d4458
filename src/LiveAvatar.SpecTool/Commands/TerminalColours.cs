namespace LiveAvatar.SpecTool.Commands;

internal static class TerminalColours
{
    /// <summary>Whether standard output is a terminal, and its user hasn't said no (no-color.org).</summary>
    public static bool AreWanted => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
