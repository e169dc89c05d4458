using System.Runtime.InteropServices;

namespace LiveAvatar.Quickstart.Tests;

/// <summary>
/// A program ignores Ctrl+C if whoever started it does: a job in the background of a script, <c>nohup</c>, some runners of CI. The tests must not depend on that.
/// </summary>
internal static class InterruptSignal
{
    private const int Number = 2;
    private const nint Default = 0;

    /// <summary>Starts a program that does with Ctrl+C what it wants. Not for Windows.</summary>
    public static T WithDefault<T>(Func<T> start)
    {
        var inherited = Handle(Number, Default);
        try
        {
            return start();
        }
        finally
        {
            _ = Handle(Number, inherited);
        }
    }

    [DllImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Handle(int number, nint handler);
}
