using System.Runtime;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>
/// What a run compiled, kept for the next one, where the runtime compiles it ahead on the other core. Half of a short run is the compiler's, so this pays.
/// </summary>
/// <remarks>Beside this program, so that it goes when the program does. Where it can't be written or read, the runtime does without, and says nothing.</remarks>
internal static class StartupProfile
{
    public static void UseForThisProcess()
    {
        ProfileOptimization.SetProfileRoot(AppContext.BaseDirectory);
        ProfileOptimization.StartProfile("startup");
    }

    /// <summary>The same for a program of another's that runs on .NET.</summary>
    public static KeyValuePair<string, string> For(string program) =>
        new("DOTNET_MultiCoreJitProfile", Path.Combine(AppContext.BaseDirectory, program + ".startup"));
}
