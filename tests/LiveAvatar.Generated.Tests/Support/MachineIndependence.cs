using System.Runtime.CompilerServices;

namespace LiveAvatar.Generated.Tests.Support;

/// <summary>What a developer has set for the real API must not change a result.</summary>
internal static class MachineIndependence
{
    [ModuleInitializer]
    internal static void ForgetVariables()
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
        {
            if (name.StartsWith("LIVEAVATAR_", StringComparison.OrdinalIgnoreCase))
            {
                Environment.SetEnvironmentVariable(name, value: null);
            }
        }
    }
}
