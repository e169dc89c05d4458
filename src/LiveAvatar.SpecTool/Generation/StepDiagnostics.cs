using System.Globalization;
using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>
/// What the step can fail with. LABUILD001 to LABUILD009 are MSBuild's side of it, in <c>Generate.proj</c>; LASPEC codes are the contract's.
/// </summary>
internal static class StepDiagnostics
{
    /// <summary>The place of what has no file. MSBuild's canonical format wants one.</summary>
    private const string Tool = "LiveAvatar.SpecTool";

    public static Diagnostic FileMissing(string what, string file) =>
        Error("LABUILD010", file, $"The {what} is missing. Restore it, for example with git, and build again.");

    public static Diagnostic PackageIncomplete(string assembly) =>
        Error("LABUILD014", assembly, "NSwag's assembly is missing from its package. Delete the package's folder, and build again.");

    public static Diagnostic NSwagFailed(string file, int line, int column, string reason) =>
        Error("LABUILD015", file, $"NSwag could not make the client: {reason}", line, column);

    public static Diagnostic NoOutput(string settings, string output) =>
        Error("LABUILD016", settings, $"NSwag ended without an error, and wrote nothing to {output}. Check \"output\" in these settings: it must be \"$(Client)\".");

    public static Diagnostic TimedOut(string program, TimeSpan timeout) => Error(
        "LABUILD017",
        Tool,
        string.Create(CultureInfo.InvariantCulture, $"{program} did not end within {timeout.TotalSeconds:0} seconds, and was stopped. Build again; if it stays so, run it by hand to see where it waits."));

    public static Diagnostic NotStarted(string program, string reason) =>
        Error("LABUILD018", Tool, $"{program} could not be started: {reason}");

    public static Diagnostic Locked(string lockFile, TimeSpan waited) => Error(
        "LABUILD019",
        lockFile,
        string.Create(CultureInfo.InvariantCulture, $"Another build has been making the client for more than {waited.TotalSeconds:0} seconds. End it, and build again."));

    public static Diagnostic NotWritten(string file, string reason) =>
        Error("LABUILD020", file, $"The file could not be written: {reason} Close what holds it, and build again.");

    public static Diagnostic FileTrouble(string output, string reason) =>
        Error("LABUILD021", output, $"The client could not be made: {reason}");

    private static Diagnostic Error(string code, string file, string message, int line = 0, int column = 0) =>
        new(Severity.Error, code, file, line, column, "", message);
}
