using System.Reflection;

namespace LiveAvatar.SpecTool.Testing;

/// <summary>What the build of this project knew, written into its assembly.</summary>
internal static class BuildProperty
{
    public static string Of(string name) => typeof(BuildProperty).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name)
        .Value ?? "";
}
