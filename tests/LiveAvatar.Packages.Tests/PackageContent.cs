using System.IO.Compression;
using System.Xml.Linq;

namespace LiveAvatar.Packages.Tests;

/// <summary>What is in a package.</summary>
internal sealed class PackageContent : IDisposable
{
    private readonly ZipArchive _zip;

    public PackageContent(string path)
    {
        _zip = ZipFile.OpenRead(path);
        Size = new FileInfo(path).Length;
        Metadata = XDocument.Parse(Text(_zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName)).Root!
            .Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public long Size { get; }

    public XElement Metadata { get; }

    public IEnumerable<string> Files => _zip.Entries.Select(entry => entry.FullName);

    /// <summary>The packages that it needs, by target framework.</summary>
    public ILookup<string, string> Dependencies => Metadata.Descendants().Where(element => element.Name.LocalName == "dependency").ToLookup(
        dependency => (string)dependency.Parent!.Attribute("targetFramework")!, dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}", StringComparer.Ordinal);

    public string Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    public byte[] Bytes(string file)
    {
        using var stream = _zip.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string file)
    {
        using var reader = new StreamReader(_zip.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => _zip.Dispose();
}
