using System.IO.Compression;
using System.Xml.Linq;

namespace LiveAvatar.SpecTool.Push;

/// <summary>What a package says of itself.</summary>
internal sealed record PackageFile
{
    public required string Path { get; init; }

    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>The packages that it needs, each with the lowest version.</summary>
    public required IReadOnlyList<(string Id, string Version)> Dependencies { get; init; }

    /// <summary>The SHA-256 of the contract that its assemblies were made from; one, unless something is wrong.</summary>
    public required IReadOnlyList<string> ContractHashes { get; init; }

    public string Name => $"{Id} {Version}";

    public bool HasSymbols => File.Exists(System.IO.Path.ChangeExtension(Path, ".snupkg"));

    /// <exception cref="InvalidDataException">It is no package.</exception>
    public static PackageFile Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var nuspec = zip.Entries.FirstOrDefault(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal) && !entry.FullName.Contains('/', StringComparison.Ordinal))
            ?? throw new InvalidDataException("It holds no .nuspec.");
        var metadata = Load(nuspec).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata")
            ?? throw new InvalidDataException("Its .nuspec holds no metadata.");

        return new PackageFile
        {
            Path = path,
            Id = Text(metadata, "id"),
            Version = Text(metadata, "version"),
            Dependencies = [.. metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => (Id: (string?)element.Attribute("id") ?? "", Version: (string?)element.Attribute("version") ?? "")).Distinct()],
            ContractHashes = [.. zip.Entries.Where(IsAssembly).Select(AssemblyMetadata.ContractHash).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private static bool IsAssembly(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static string Text(XElement metadata, string name) =>
        metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? throw new InvalidDataException($"Its .nuspec holds no {name}.");
}
