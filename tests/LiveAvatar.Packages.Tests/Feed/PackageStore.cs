using System.Collections.Concurrent;
using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace LiveAvatar.Packages.Tests.Feed;

/// <summary>The packages of a feed, by the names that the flat container gives them.</summary>
internal sealed class PackageStore
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => [.. _files.Keys.Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>False, where this version is there already.</summary>
    public bool Add(byte[] package, string ending)
    {
        var metadata = Nuspec(package).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        var id = Value(metadata, "id");
        var version = Value(metadata, "version");
        return _files.TryAdd($"{id}/{version}/{id}.{version}.{ending}", package);
    }

    public IReadOnlyList<string> Versions(string id) => [.. _files.Keys.Select(name => name.Split('/')).Where(parts => parts[0] == id && parts[2].EndsWith(".nupkg", StringComparison.Ordinal)).Select(parts => parts[1])];

    public IResult File(string id, string version, string file) =>
        _files.TryGetValue($"{id}/{version}/{file}", out var bytes) ? Results.Bytes(bytes, "application/octet-stream")
        : file.EndsWith(".nuspec", StringComparison.Ordinal) && _files.TryGetValue($"{id}/{version}/{id}.{version}.nupkg", out var package) ? Results.Text(Nuspec(package).ToString(), "application/xml")
        : Results.NotFound();

    private static XDocument Nuspec(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec);
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value.ToLowerInvariant();
}
