namespace LiveAvatar.SpecTool.Generation;

internal static class TemporaryFolder
{
    /// <summary>Removes a folder, unless something holds it: what is left over under <c>obj</c> must not fail a build.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A virus scanner, most often; `dotnet clean` takes it away later.
        }
    }
}
