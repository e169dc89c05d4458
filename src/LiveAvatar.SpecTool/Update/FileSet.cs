namespace LiveAvatar.SpecTool.Update;

/// <summary>Files that change together or not at all: unless the set is kept, each is what it was before.</summary>
internal sealed class FileSet : IDisposable
{
    private readonly List<(string File, byte[]? Before)> _before = [];
    private bool _isKept;

    public void Write(string file, byte[] bytes)
    {
        _before.Add((file, File.Exists(file) ? File.ReadAllBytes(file) : null));

        // A reader sees the old file or the new one, and a stopped process leaves one of them.
        File.WriteAllBytes(file + ".new", bytes);
        File.Move(file + ".new", file, overwrite: true);
    }

    public void Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    public void Keep() => _isKept = true;

    public void Dispose()
    {
        if (_isKept)
        {
            return;
        }

        foreach (var (file, bytes) in Enumerable.Reverse(_before))
        {
            if (bytes is null)
            {
                File.Delete(file);
            }
            else
            {
                File.WriteAllBytes(file, bytes);
            }
        }
    }
}
