using System.Reflection;
using System.Runtime.Versioning;

namespace LiveAvatar.Generated.Tests.Support;

/// <summary>What the build under test can do: all that differs between that for .NET and that for whatever else knows .NET Standard.</summary>
internal static class Framework
{
    /// <summary>The framework that the build is for.</summary>
    public static string Name { get; } = NameOf(typeof(LiveAvatarClient).Assembly);

    public static bool PrefersHttp2 => IsNet;

    public static bool ReadsBrotli => IsNet;

    /// <summary>Whether HttpClient tells how far an exchange came (<see cref="HttpRequestError"/>). Where it doesn't, only causes that a connection once
    /// made can't end with are taken for one that never was.</summary>
    public static bool TellsWhatFailed => IsNet;

    private static bool IsNet => Name.StartsWith(".NETCoreApp", StringComparison.Ordinal);

    private static string NameOf(Assembly assembly) => assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
}
