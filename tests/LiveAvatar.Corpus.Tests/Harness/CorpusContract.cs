using System.Text;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>A contract of the corpus, and the files beside it that say what must come of it.</summary>
internal sealed record CorpusContract(string Area, string Name)
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "LiveAvatar.Corpus.Tests", "Contracts");

    public string Text => File.ReadAllText(FileOf(".json"));

    /// <summary>The C# that must come out; null where none may, because the contract is refused.</summary>
    public string? ExpectedClient => ReadOrNull(".cs.txt");

    /// <summary>What must be said, a line each; and what else is out of the ordinary.</summary>
    public IReadOnlyList<string> ExpectedNotes => ReadOrNull(".notes.txt")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static TheoryData<string> Of(string area) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, area), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Areas() => Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder));

    public static Contract Read(string text)
    {
        var (root, failure) = ContractFile.Parse(Encoding.UTF8.GetBytes(text), "openapi.json");
        return new Contract(root ?? throw new InvalidDataException(failure!.ToString()), "openapi.json", "sha");
    }

    public void Rewrite(string? client, IReadOnlyList<string> notes)
    {
        Write(".cs.txt", client);
        Write(".notes.txt", notes.Count == 0 ? null : string.Concat(notes.Select(note => note + "\n")));
    }

    private void Write(string extension, string? text)
    {
        if (text is null)
        {
            File.Delete(FileOf(extension));
        }
        else
        {
            File.WriteAllText(FileOf(extension), text);
        }
    }

    private string? ReadOrNull(string extension) => File.Exists(FileOf(extension)) ? File.ReadAllText(FileOf(extension)) : null;

    private string FileOf(string extension) => Path.Combine(Folder, Area, Name + extension);
}
