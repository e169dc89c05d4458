namespace LiveAvatar.SpecTool.Tests.Generation;

internal sealed class TemporaryDirectory : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("LiveAvatar.SpecTool.Tests-");

    public string At(string path) => Path.Combine(_folder.FullName, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return At(path);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
