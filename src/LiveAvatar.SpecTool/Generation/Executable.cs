namespace LiveAvatar.SpecTool.Generation;

internal static class Executable
{
    /// <summary>The dotnet that runs this program, so that its child is run by no other.</summary>
    public static string DotNet()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host)
        {
            return host;
        }

        var own = Environment.ProcessPath;
        return string.Equals(Path.GetFileNameWithoutExtension(own), "dotnet", StringComparison.OrdinalIgnoreCase) ? own! : "dotnet";
    }
}
